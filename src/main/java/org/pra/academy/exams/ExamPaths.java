package org.pra.academy.exams;

/** Addresses of the paper's screens. */
public final class ExamPaths {

    public static final String PAPER = "paper";

    private ExamPaths() {}
}
