package org.pra.academy.learning;

/** Addresses of the learning screens. */
public final class LearningPaths {

    public static final String LECTURES = "lectures";

    private LearningPaths() {}

    /** The week on the path of all weeks. */
    public static String week(int number) {
        return LECTURES + "#week-" + number;
    }

    public static String lecture(String lectureId) {
        return "lecture/" + lectureId;
    }

    public static String quiz(String lectureId) {
        return "quiz/" + lectureId;
    }
}
