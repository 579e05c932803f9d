package org.pra.academy.exams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pra.academy.kernel.UnitCode;
import org.pra.academy.questions.Question;

/** Marks a paper: one mark an item, nothing taken off for a wrong one. */
record PaperMarking(int right, List<PaperResult.ByUnit> units, String digest) {

    static PaperMarking mark(List<Question> items, Map<Integer, Integer> answers) {
        Map<UnitCode, int[]> byUnit = new TreeMap<>();
        StringBuilder given = new StringBuilder();
        int right = 0;
        for (int place = 0; place < items.size(); place++) {
            Question item = items.get(place);
            int chosen = answers.getOrDefault(place, -1);
            int hit = chosen == item.correct() ? 1 : 0;
            int[] counts = byUnit.computeIfAbsent(item.unit(), unit -> new int[2]);
            counts[0] += hit;
            counts[1]++;
            right += hit;
            given.append(item.id()).append('=').append(chosen).append('\n');
        }
        List<PaperResult.ByUnit> units = byUnit.entrySet().stream()
                .map(entry -> new PaperResult.ByUnit(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
        return new PaperMarking(right, units, digest(given.toString()));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
