package org.pra.academy.batches;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.batches.Clash.Kind;

/** Finds what clashes. Cancelled sessions and sessions without a place clash with nothing. */
final class ClashRules {

    private final TeachingHours hours;

    ClashRules(TeachingHours hours) {
        this.hours = hours;
    }

    /** Every clash of one session with the others (itself among them or not) and with the institute's days. */
    List<Clash> of(SessionRow session, List<SessionRow> others) {
        List<Clash> clashes = new ArrayList<>();
        if (session.cancelled()) {
            return clashes;
        }
        for (SessionRow other : others) {
            if (!other.id().equals(session.id()) && !other.cancelled() && session.overlaps(other)) {
                with(session, other, clashes);
            }
        }
        day(session, clashes);
        return clashes;
    }

    /** Every clash of the wanted sessions with all, each pair once. {@code all} holds the wanted ones too. */
    List<Clash> among(List<SessionRow> wanted, List<SessionRow> all) {
        List<SessionRow> sorted = all.stream()
                .filter(session -> session.starts() != null)
                .sorted(Comparator.comparing(ClashRules::starts))
                .toList();
        List<Clash> clashes = new ArrayList<>();
        for (SessionRow session : wanted) {
            for (Clash clash : of(session, sorted)) {
                boolean known = clashes.stream().anyMatch(found -> same(found, clash));
                if (!known) {
                    clashes.add(clash);
                }
            }
        }
        return clashes;
    }

    private static boolean same(Clash a, Clash b) {
        return a.kind() == b.kind()
                && a.other() != null
                && b.other() != null
                && a.session().id().equals(b.other().id())
                && a.other().id().equals(b.session().id());
    }

    private void with(SessionRow session, SessionRow other, List<Clash> clashes) {
        if (session.batch().equals(other.batch())) {
            clashes.add(new Clash(Kind.BATCH, session, other, session.batchName()));
        }
        if (session.instructor() != null && session.instructor().equals(other.instructor())) {
            clashes.add(new Clash(Kind.INSTRUCTOR, session, other, other.instructorName()));
        }
        if (!session.room().isBlank()
                && session.room().equalsIgnoreCase(other.room())
                && !session.batch().equals(other.batch())
                && !hours.shared(session.room())) {
            clashes.add(new Clash(Kind.ROOM, session, other, session.room()));
        }
    }

    private void day(SessionRow session, List<Clash> clashes) {
        LocalDateTime starts = session.starts();
        LocalDateTime ends = session.ends();
        if (starts == null || ends == null) {
            return;
        }
        LocalDate day = starts.toLocalDate();
        hours.holiday(day).ifPresent(name -> clashes.add(own(Kind.HOLIDAY, session, name)));
        if (!hours.days().contains(day.getDayOfWeek())) {
            clashes.add(own(Kind.CLOSED_DAY, session, ""));
        }
        if (starts.toLocalTime().isBefore(hours.opens()) || ends.isAfter(day.atTime(hours.closes()))) {
            clashes.add(own(Kind.OUT_OF_HOURS, session, hours.opens() + "–" + hours.closes()));
        }
    }

    private static Clash own(Kind kind, SessionRow session, String detail) {
        return new Clash(kind, session, null, detail);
    }

    private static LocalDateTime starts(SessionRow session) {
        @Nullable LocalDateTime starts = session.starts();
        return starts == null ? LocalDateTime.MAX : starts;
    }
}
