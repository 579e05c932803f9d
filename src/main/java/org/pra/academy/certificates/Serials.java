package org.pra.academy.certificates;

import java.security.SecureRandom;

/** Serials people can read aloud and nobody can guess: {@code PRA-2026-7K3M9-QX4TR}, 50 random bits. */
final class Serials {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Serials() {}

    static String next(int year) {
        return "PRA-" + year + "-" + half() + "-" + half();
    }

    private static String half() {
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < HALF; i++) {
            half.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return half.toString();
    }
}
