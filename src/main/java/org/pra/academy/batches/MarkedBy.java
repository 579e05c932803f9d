package org.pra.academy.batches;

/** How a mark of attendance came about. */
public enum MarkedBy {
    /** The instructor's list. */
    LIST,
    /** The trainee, with the code on the wall. */
    CODE,
    /** Nobody had marked them when the list was closed. */
    CLOSING,
    /** A correction after closing, with its reason. */
    AMENDMENT
}
