package org.pra.academy.learning;

import java.util.List;

/** One place that a search found: where it is, what it is called, and a few words around the match. */
public record SearchHit(Kind kind, String itemId, String itemTitle, String title, String path, List<Piece> snippet) {

    /** What was found. */
    public enum Kind {
        SECTION,
        TERM
    }

    /** A stretch of the snippet; {@code match} stretches are what was searched for. */
    public record Piece(String text, boolean match) {}
}
