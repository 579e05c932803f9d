package org.pra.academy.kernel;

/** Somebody else changed the same thing first; the sentence says what to do. Shown as it is. */
public final class Conflict extends RuntimeException {
    public Conflict(String sentence) {
        super(sentence);
    }
}
