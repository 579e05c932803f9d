package org.pra.academy.films;

/** What is wrong with a file of captions, and in which of its lines, from 1. */
public record CaptionFault(int line, Kind kind) {

    public enum Kind {
        NOT_WEBVTT,
        NONE,
        OUT_OF_ORDER,
        AFTER_THE_END,
        EMPTY,
        OTHER_LANGUAGE
    }
}
