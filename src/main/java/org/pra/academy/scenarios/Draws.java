package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Chance that is the same for the same seed on every machine and in every release: SplitMix64, written out here so that no library can
 * change it.
 */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    Draws(long seed, int stream) {
        this.state = seed + GOLDEN * (stream + 1L);
    }

    private long next() {
        state += GOLDEN;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** A whole number from 0 up to but not with the bound. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    <T> List<T> shuffled(List<T> things) {
        return ordered(things, this::below);
    }

    private static <T> List<T> ordered(List<T> things, IntUnaryOperator below) {
        List<T> order = new ArrayList<>(things);
        for (int i = order.size() - 1; i > 0; i--) {
            int j = below.applyAsInt(i + 1);
            T other = order.get(j);
            order.set(j, order.get(i));
            order.set(i, other);
        }
        return order;
    }
}
