package org.pra.academy.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T04: a thousand fresh queues moved by the rule on the desk, from the list as it is shown. */
class QueueTaskTests {

    private static final int SEEDS = 1000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ENGLISH);

    @Test
    void everythingRightEarnsEverything() {
        assertThat(DeskCase.walked("T04", "everything right").grade().score()).hasToString("100 %");
    }

    @Test
    void aThousandFreshQueuesAreMovedByTheRule() {
        Set<String> different = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            DeskCase desk = DeskCase.of("T04", seed);
            Map<String, String> wanted = desk.wanted();
            List<DeskScene.FormRow> rows = desk.seen().form().rows();
            List<DeskScene.FormRow> called = rows.stream()
                    .sorted(Comparator.comparingInt(QueueTaskTests::rank)
                            .thenComparing(row -> row.cells().get(1)))
                    .toList();
            Map<String, String> free = desk.paper("slots").lines();
            List<String> left = new ArrayList<>();
            left.addAll(Arrays.asList(free.getOrDefault("Dr Iqbal on 26-11", "").split(", ")));
            left.addAll(Arrays.asList(free.getOrDefault("Dr Iqbal on 27-11", "").split(", ")));
            for (int call = 0; call < called.size(); call++) {
                DeskScene.FormRow row = called.get(call);
                String number = row.id().substring(1);
                String slot = switch (rank(row)) {
                    case 1 -> free.getOrDefault("Other consultant on 25-11", "");
                    case 2 ->
                        left.stream()
                                .filter(one -> one.substring(6).compareTo("12:00") > 0)
                                .findFirst()
                                .orElseThrow();
                    default -> left.getFirst();
                };
                left.remove(slot);
                assertThat(wanted.get("o" + number))
                        .as("seed %d, row %s", seed, number)
                        .isEqualTo(String.valueOf(call + 1));
                assertThat(wanted.get("s" + number))
                        .as("seed %d, row %s", seed, number)
                        .isEqualTo(slot);
                assertThat(wanted.get("f" + number)).isEqualTo(fee(row.cells().get(3)));
            }
            different.add(rows.toString());
        }
        assertThat(different).hasSizeGreaterThan(SEEDS * 9 / 10);
    }

    private static int rank(DeskScene.FormRow row) {
        String note = row.cells().get(4);
        if (note.contains("urgent")) {
            return 1;
        }
        if (note.contains("200 km")) {
            return 2;
        }
        if (note.contains("month")) {
            return 3;
        }
        return row.cells().get(3).endsWith("18-11-2026") ? 4 : 5;
    }

    private static String fee(String visit) {
        if (visit.equals("New")) {
            return "600";
        }
        LocalDate seen = LocalDate.parse(visit.substring(visit.length() - 10), WRITTEN);
        return ChronoUnit.DAYS.between(seen, DAY) <= 7 ? "0" : "300";
    }
}
