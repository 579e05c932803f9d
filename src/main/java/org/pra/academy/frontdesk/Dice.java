package org.pra.academy.frontdesk;

import java.util.List;

/** Draws from a seed, the same on every machine and in every year: SplitMix64. */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    private long next() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A whole number from {@code low} to {@code high}, both possible. */
    int between(int low, int high) {
        return low + (int) Math.floorMod(next(), (long) high - low + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    boolean chance(int percent) {
        return between(1, 100) <= percent;
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(between(0, 9));
        }
        return digits.toString();
    }
}
