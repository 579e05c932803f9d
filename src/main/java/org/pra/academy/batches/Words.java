package org.pra.academy.batches;

import org.jspecify.annotations.Nullable;

/** Checks what people write into this module. */
final class Words {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_ROOM = 80;

    private Words() {}

    /** A reason, stripped; refuses none and one that is too long. */
    static String required(@Nullable String words, String otherwise) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException(otherwise);
        }
        if (words.strip().length() > LONGEST_REASON) {
            throw new IllegalArgumentException("Write the reason in up to " + LONGEST_REASON + " characters.");
        }
        return words.strip();
    }

    static String room(@Nullable String words) {
        String room = words == null ? "" : words.strip();
        if (room.length() > LONGEST_ROOM) {
            throw new IllegalArgumentException("A room has a name of up to " + LONGEST_ROOM + " characters.");
        }
        return room;
    }
}
