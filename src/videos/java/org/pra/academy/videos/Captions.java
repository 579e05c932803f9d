package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.List;

/** Cuts a spoken line into captions of at most two lines, the Hindi beside the English cue for cue. */
final class Captions {

    static final int LINE = 42;
    private static final int MOST = 80;
    private static final int LEAST = 38;
    static final double SHORTEST = 1.05;

    private Captions() {}

    /** Long cues first; shorter ones when a piece, in either language, would not fit on two lines. */
    static List<Timeline.Cue> cut(String voice, Spoken spoken, String hindi, double start) {
        List<Timeline.Cue> cues = List.of();
        for (int most = MOST; most >= LEAST; most -= 6) {
            cues = cut(voice, spoken, hindi, start, most);
            if (cues.stream().allMatch(cue -> fits(cue.english()) && fits(cue.hindi()))) {
                break;
            }
        }
        return cues;
    }

    static boolean fits(String text) {
        return lines(text).lines().allMatch(line -> letters(line) <= LINE);
    }

    /** Letters as they take room: marks over and under a letter take none. */
    static long letters(String text) {
        return text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }

    private static List<Timeline.Cue> cut(String voice, Spoken spoken, String hindi, double start, int most) {
        List<Spoken.Sentence> parts = new ArrayList<>();
        for (Spoken.Sentence sentence : grouped(spoken.sentences(), most)) {
            int pieces = (sentence.text().length() + most - 1) / most;
            List<String> texts = share(sentence.text(), pieces);
            double at = sentence.start();
            double perLetter =
                    (sentence.end() - sentence.start()) / sentence.text().length();
            for (int i = 0; i < texts.size(); i++) {
                double end = i == texts.size() - 1
                        ? sentence.end()
                        : at + perLetter * (texts.get(i).length() + 1);
                parts.add(new Spoken.Sentence(texts.get(i), at, end));
                at = end;
            }
        }
        List<String> hindiParts = share(hindi, weights(parts));
        List<Timeline.Cue> cues = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Spoken.Sentence part = parts.get(i);
            double end = i < parts.size() - 1
                    ? parts.get(i + 1).start() - 0.02
                    : Math.max(part.end() + 0.2, part.start() + SHORTEST);
            cues.add(new Timeline.Cue(start + part.start(), start + end, voice, part.text(), hindiParts.get(i)));
        }
        return cues;
    }

    /** Sentences so short that they would flash by stand together. */
    private static List<Spoken.Sentence> grouped(List<Spoken.Sentence> sentences, int most) {
        List<Spoken.Sentence> groups = new ArrayList<>();
        for (Spoken.Sentence sentence : sentences) {
            Spoken.Sentence before = groups.isEmpty() ? null : groups.getLast();
            boolean flash = before != null
                    && (before.end() - before.start() < SHORTEST
                            || sentence.end() - sentence.start() < SHORTEST
                            || before.text().length() + sentence.text().length() < LINE);
            if (before != null
                    && flash
                    && before.text().length() + sentence.text().length() < most) {
                groups.set(
                        groups.size() - 1,
                        new Spoken.Sentence(before.text() + " " + sentence.text(), before.start(), sentence.end()));
            } else {
                groups.add(sentence);
            }
        }
        return groups;
    }

    private static double[] weights(List<Spoken.Sentence> parts) {
        return parts.stream().mapToDouble(part -> part.text().length()).toArray();
    }

    private static List<String> share(String text, int pieces) {
        double[] even = new double[Math.max(1, pieces)];
        java.util.Arrays.fill(even, 1);
        return share(text, even);
    }

    /** Cuts a text into as many pieces as there are weights, near their shares, best after a mark of punctuation. */
    static List<String> share(String text, double[] weights) {
        String rest = text.strip();
        List<String> pieces = new ArrayList<>();
        double left = java.util.Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length - 1; i++) {
            int wanted = (int) Math.round(rest.length() * weights[i] / left);
            int cut = bestCut(rest, wanted);
            pieces.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
            left -= weights[i];
        }
        pieces.add(rest);
        return pieces;
    }

    private static int bestCut(String text, int wanted) {
        int best = text.length();
        double bestCost = Double.MAX_VALUE;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                char before = text.charAt(i - 1);
                double bonus = ".?!।".indexOf(before) >= 0 ? 22 : ",;:".indexOf(before) >= 0 ? 12 : 0;
                double cost = Math.abs(i - wanted) - bonus;
                if (cost < bestCost) {
                    bestCost = cost;
                    best = i;
                }
            }
        }
        return best;
    }

    /** A cue's text on one line, or on two of which the longer is as short as can be. */
    static String lines(String text) {
        if (letters(text) <= LINE) {
            return text;
        }
        String best = text;
        long least = Long.MAX_VALUE;
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            String two = text.substring(0, i) + "\n" + text.substring(i + 1);
            long longer = two.lines().mapToLong(Captions::letters).max().orElse(0);
            if (longer < least) {
                least = longer;
                best = two;
            }
        }
        return best;
    }
}
