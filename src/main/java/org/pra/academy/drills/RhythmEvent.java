package org.pra.academy.drills;

import java.util.Optional;

/** What a hand did and when: milliseconds on the browser's monotonic clock, and by which way it came. */
record RhythmEvent(double at, Kind kind, String by) {

    enum Kind {
        COMPRESSION("c"),
        BREATH("b"),
        END("e");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        static Optional<Kind> of(String letter) {
            for (Kind kind : values()) {
                if (kind.letter.equals(letter)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
