package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pra.academy.batches.SessionRow;

/** Days and times of sessions as people read them. */
final class When {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private When() {}

    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(@Nullable LocalDateTime at) {
        return at == null ? "" : TIME.format(at);
    }

    static String times(SessionRow session) {
        return time(session.starts()) + "–" + time(session.ends());
    }

    static String moment(@Nullable LocalDateTime at) {
        return at == null ? text("batches.session.noPlace") : DAY.format(at) + ", " + TIME.format(at);
    }

    /** Day and times, or that it waits for a place. */
    static String span(SessionRow session) {
        return session.starts() == null
                ? text("batches.session.noPlace")
                : DAY.format(session.starts()) + ", " + times(session);
    }
}
