package org.pra.academy.batches;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.pra.academy.curriculum.PerEdition;
import org.springframework.stereotype.Component;

/** Turns a start and a number of minutes into a stretch of time, with the midday break left out of it. */
@Component
class Spans {

    private final PerEdition<TeachingHours> hours;
    private final Clock clock;

    Spans(PerEdition<TeachingHours> hours, Clock clock) {
        this.hours = hours;
        this.clock = clock;
    }

    LocalDateTime end(LocalDateTime starts, int minutes) {
        LocalTime end = hours.published().end(starts.toLocalTime(), minutes);
        boolean sameDay = starts.plusMinutes(minutes).toLocalDate().equals(starts.toLocalDate());
        return sameDay ? starts.toLocalDate().atTime(end) : starts.plusMinutes(minutes);
    }

    Span of(LocalDateTime starts, int minutes) {
        return new Span(
                starts.atZone(clock.getZone()).toInstant(),
                end(starts, minutes).atZone(clock.getZone()).toInstant());
    }

    /** A moment that falls into the midday break moves behind it. */
    LocalDateTime resume(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        TeachingHours hours = this.hours.published();
        boolean inBreak = !time.isBefore(hours.breakFrom()) && time.isBefore(hours.breakUntil());
        return inBreak ? moment.toLocalDate().atTime(hours.breakUntil()) : moment;
    }
}
