package org.pra.academy.learning;

/** Addresses of the learning screens. */
public final class LearningPaths {

    public static final String LECTURES = "lectures";
    public static final String WORKSHEETS = "worksheets";
    public static final String NOTES = "my-notes";
    public static final String SEARCH = "search";
    public static final String OPEN_QUESTIONS = "open-questions";
    public static final String STRUGGLES = "struggles";

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

    public static String employability(String moduleId) {
        return "employability/" + moduleId;
    }

    /** Where an item is read: employability modules and lectures have screens of their own. */
    public static String reader(String itemId) {
        return itemId.startsWith("ES") ? employability(itemId) : lecture(itemId);
    }

    /** A section where it is read. */
    public static String section(String itemId, String sectionId) {
        return reader(itemId) + "#" + sectionId;
    }

    public static String video(String videoId) {
        return "video/" + videoId;
    }
}
