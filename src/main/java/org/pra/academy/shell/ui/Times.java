package org.pra.academy.shell.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people here write them: 24 Nov 2026, 10:42. The academy's own time zone, whatever the browser's. */
public final class Times {

    private static final ZoneId ZONE = ZoneId.of(System.getProperty("pra.time-zone", "Asia/Kolkata"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private Times() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant at) {
        return DAY.format(at.atZone(ZONE));
    }

    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZONE));
    }

    public static String clock(Instant at) {
        return CLOCK.format(at.atZone(ZONE));
    }
}
