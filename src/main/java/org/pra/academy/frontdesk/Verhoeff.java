package org.pra.academy.frontdesk;

/** The check digit of an Aadhaar number: finds every single wrong digit and every swap of two neighbours. */
final class Verhoeff {

    private static final int[][] TURN = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
        {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
        {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
        {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
        {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
        {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
        {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
        {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
        {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
        {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
    };
    private static final int[] SHUFFLE = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    private static final int[] INVERSE = {0, 4, 3, 2, 1, 5, 6, 7, 8, 9};

    private Verhoeff() {}

    static boolean holds(String digits) {
        return sum(digits, 0) == 0;
    }

    /** The digit to put behind these. */
    static char digitFor(String digits) {
        return (char) ('0' + INVERSE[sum(digits, 1)]);
    }

    private static int sum(String digits, int from) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            for (int turn = 0; turn < (i + from) % 8; turn++) {
                digit = SHUFFLE[digit];
            }
            sum = TURN[sum][digit];
        }
        return sum;
    }
}
