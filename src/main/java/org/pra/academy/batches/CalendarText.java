package org.pra.academy.batches;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a calendar as RFC 5545 wants it: CRLF, lines folded at 75 octets, text escaped, one stable UID a session, the sequence of its
 * changes, times in the academy's zone with that zone's definition (in UTC where the zone has changing offsets).
 */
final class CalendarText {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");
    private final StringBuilder text = new StringBuilder();
    private final ZoneId zone;
    private final boolean fixed;

    private CalendarText(ZoneId zone, Instant around) {
        this.zone = zone;
        this.fixed = zone.getRules().nextTransition(around) == null;
    }

    static String of(String name, List<SessionRow> sessions, ZoneId zone, String address, Instant now) {
        CalendarText calendar = new CalendarText(zone, now.minusSeconds(365L * 24 * 3600));
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//PRA Academy//Timetable//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("X-WR-CALNAME:" + escape(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        calendar.zone(now);
        sessions.forEach(session -> calendar.event(session, address));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void zone(Instant now) {
        if (fixed) {
            String offset = OFFSET.format(zone.getRules().getOffset(now));
            line("BEGIN:VTIMEZONE");
            line("TZID:" + zone.getId());
            line("BEGIN:STANDARD");
            line("DTSTART:19700101T000000");
            line("TZOFFSETFROM:" + offset);
            line("TZOFFSETTO:" + offset);
            line("END:STANDARD");
            line("END:VTIMEZONE");
        }
    }

    private void event(SessionRow session, String address) {
        LocalDateTime starts = session.starts();
        LocalDateTime ends = session.ends();
        if (starts == null || ends == null) {
            return;
        }
        line("BEGIN:VEVENT");
        line("UID:" + session.id() + "@pra-academy");
        line("DTSTAMP:" + utc(session.changedAt()));
        line("LAST-MODIFIED:" + utc(session.changedAt()));
        line("SEQUENCE:" + session.sequence());
        line("DTSTART" + moment(starts));
        line("DTEND" + moment(ends));
        line("SUMMARY:" + escape(session.source() + " " + session.title()));
        if (!session.room().isBlank()) {
            line("LOCATION:" + escape(session.room()));
        }
        line("DESCRIPTION:" + escape(description(session)));
        line("CATEGORIES:" + escape(session.kind().word()));
        line("URL:" + address);
        line("STATUS:" + (session.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private static String description(SessionRow session) {
        String who = session.instructorName().isBlank() ? "" : "\nInstructor: " + session.instructorName();
        String why = session.cancelled() ? "\nCancelled: " + session.reason() : "";
        return session.batchName() + "\n" + session.minutes() + who + why;
    }

    private String moment(LocalDateTime local) {
        return fixed
                ? ";TZID=" + zone.getId() + ":" + LOCAL.format(local)
                : ":" + utc(local.atZone(zone).toInstant());
    }

    private static String utc(Instant at) {
        return LOCAL.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC)) + "Z";
    }

    /** Backslash, semicolon, comma and line ends as RFC 5545 section 3.3.11 writes them. */
    static String escape(@Nullable String words) {
        return words == null
                ? ""
                : words.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\\n")
                        .replace("\n", "\\n")
                        .replace("\r", "\\n");
    }

    /** Ends the line; one of more than 75 octets goes on after a line end and a space, never inside a character. */
    private void line(String content) {
        text.append(fold(content)).append("\r\n");
    }

    static String fold(String content) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            String one = Character.toString(content.codePointAt(i));
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += length;
            i += one.length();
        }
        return folded.toString();
    }
}
