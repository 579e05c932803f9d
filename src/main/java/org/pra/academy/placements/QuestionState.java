package org.pra.academy.placements;

/** Where an instructor's question about a signed entry stands. The entry counts until it is declared void. */
public enum QuestionState {
    NONE,
    ASKED,
    ANSWERED
}
