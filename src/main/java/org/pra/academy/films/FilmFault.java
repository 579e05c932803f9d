package org.pra.academy.films;

/** Why a file is not taken as a film. */
public enum FilmFault {
    /** Neither WebM nor MP4 by its content, or broken inside. */
    NOT_A_FILM,
    /** A container that holds sound only. */
    NO_PICTURES,
    /** Pictures in a coding that common browsers do not play. */
    UNKNOWN_CODING,
    /** The file ends before its content does. */
    CUT_OFF,
    /** What the file says about its length and what it holds do not agree. */
    LENGTH_UNCLEAR,
    /** Shorter or longer than a film may be. */
    LENGTH_OUT_OF_RANGE,
    TOO_LARGE
}
