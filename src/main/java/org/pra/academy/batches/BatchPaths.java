package org.pra.academy.batches;

import java.time.LocalDate;
import java.util.UUID;

/** Addresses of the screens of batches, timetable and attendance. */
public final class BatchPaths {

    /** One's own week. */
    public static final String TIMETABLE = "timetable";

    /** A trainee's own attendance. */
    public static final String ATTENDANCE = "attendance";

    public static final String CHECK_IN = "check-in";
    public static final String BATCH_TIMETABLE = "batch-timetable";
    public static final String SESSION = "session";
    public static final String WALL = "wall";

    private BatchPaths() {}

    public static String batch(UUID batch) {
        return "batch/" + batch;
    }

    public static String session(UUID session) {
        return SESSION + "/" + session;
    }

    public static String wall(UUID session) {
        return WALL + "/" + session;
    }

    public static String batchTimetable(UUID batch) {
        return BATCH_TIMETABLE + "/" + batch;
    }

    public static String batchTimetable(UUID batch, LocalDate day) {
        return batchTimetable(batch) + "/" + day;
    }

    public static String timetable(LocalDate day) {
        return TIMETABLE + "/" + day;
    }
}
