package org.pra.academy.batches;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One teaching day being filled: finds the first free place for a session, with the pause kept on both sides. */
final class DayPlan {

    private record Taken(LocalTime from, LocalTime until) {}

    private final LocalDate date;
    private final TeachingHours hours;
    private final List<Taken> taken = new ArrayList<>();

    DayPlan(LocalDate date, TeachingHours hours) {
        this.date = date;
        this.hours = hours;
    }

    LocalDate date() {
        return date;
    }

    /** Takes the first place where the session fits; empty when the day is too full for it. */
    Optional<LocalTime> take(int minutes, boolean overTheBreak) {
        for (LocalTime start = hours.opens(); start.isBefore(hours.closes()); start = start.plusMinutes(hours.step())) {
            LocalTime end = hours.end(start, minutes);
            if (end.isAfter(start) && !end.isAfter(hours.closes()) && fits(start, end, overTheBreak)) {
                taken.add(new Taken(start, end));
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private boolean fits(LocalTime start, LocalTime end, boolean overTheBreak) {
        boolean touchesBreak = start.isBefore(hours.breakUntil()) && end.isAfter(hours.breakFrom());
        boolean startsInBreak = !start.isBefore(hours.breakFrom()) && start.isBefore(hours.breakUntil());
        if (startsInBreak || (touchesBreak && !overTheBreak)) {
            return false;
        }
        return taken.stream()
                .allMatch(other -> !start.isBefore(other.until().plusMinutes(hours.pause()))
                        || !end.plusMinutes(hours.pause()).isAfter(other.from()));
    }
}
