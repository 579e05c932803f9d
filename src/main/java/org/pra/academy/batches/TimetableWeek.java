package org.pra.academy.batches;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A calendar week from Monday: the days on which the institute teaches or something stands, its holidays, its sessions, and what the
 * viewer's own presence was where one asks for oneself. {@code halves} is when the second half of a day begins.
 */
public record TimetableWeek(
        LocalDate monday,
        LocalDate today,
        List<LocalDate> days,
        Map<LocalDate, String> holidays,
        List<SessionRow> sessions,
        Map<UUID, Presence> mine,
        LocalTime halves) {

    public List<SessionRow> on(LocalDate day, boolean second) {
        return sessions.stream()
                .filter(session -> session.starts() != null
                        && session.starts().toLocalDate().equals(day)
                        && session.starts().toLocalTime().isBefore(halves) != second)
                .toList();
    }
}
