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

    public static String video(String videoId) {
        return "video/" + videoId;
    }

    /** A file of a finished video, by its name in the programme. */
    public static String videoFile(String videoId, String file) {
        return "/films/" + videoId + "/" + file;
    }
}
