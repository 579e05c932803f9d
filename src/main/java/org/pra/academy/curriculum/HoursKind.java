package org.pra.academy.curriculum;

/** The four kinds of hours that make up the programme's total. */
public enum HoursKind {
    /** Lectures and videos. */
    THEORY,
    /** Practical and simulation blocks P1–P9. */
    PRACTICAL,
    /** The employability-skills unit. */
    EMPLOYABILITY,
    /** On-the-job training O1–O6. */
    OJT
}
