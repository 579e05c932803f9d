package org.pra.academy.drills;

/**
 * When to come back to a card: algorithm SM-2 as P. A. Wozniak published it in 1990. The first repetitions follow after 1 and 6 days,
 * each later one after the last interval times the card's easiness, rounded up; a quality below 3 starts the repetitions afresh and
 * leaves the easiness as it was.
 */
record Spacing(int repetitions, double easiness, int days) {

    static final Spacing NEW = new Spacing(0, 2.5, 0);
    private static final double LEAST_EASINESS = 1.3;
    private static final int FORGOTTEN_BELOW = 3;
    private static final int BEST = 5;
    private static final int SECOND = 6;

    /** After an answer of quality 0 (no idea) to 5 (at once); no interval is longer than {@code longest} days. */
    Spacing after(int quality, int longest) {
        if (quality < 0 || quality > BEST) {
            throw new IllegalArgumentException("A quality is 0 to 5: " + quality);
        }
        if (quality < FORGOTTEN_BELOW) {
            return new Spacing(0, easiness, 1);
        }
        int miss = BEST - quality;
        double easier = Math.max(LEAST_EASINESS, easiness + 0.1 - miss * (0.08 + miss * 0.02));
        int next = switch (repetitions) {
            case 0 -> 1;
            case 1 -> SECOND;
            default -> (int) Math.ceil(days * easier - 1e-9);
        };
        return new Spacing(repetitions + 1, easier, Math.min(longest, next));
    }
}
