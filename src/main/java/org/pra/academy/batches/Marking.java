package org.pra.academy.batches;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Makes the next mark of a trainee in the name of whoever acts. Nobody marks themselves, except by the code. */
@Component
class Marking {

    private final CurrentActor currentActor;
    private final Clock clock;

    Marking(CurrentActor currentActor, Clock clock) {
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** {@code lateMinutes} counts only with {@link Presence#LATE} and lies within the session's minutes. */
    Mark next(
            int minutes,
            PersonId trainee,
            @Nullable Mark last,
            Presence presence,
            int lateMinutes,
            MarkedBy how,
            @Nullable String reason) {
        if (how != MarkedBy.CODE && currentActor.actor().is(trainee)) {
            throw new CurrentActor.NotAllowed("Nobody marks their own attendance.");
        }
        int late = presence == Presence.LATE ? lateMinutes : 0;
        if (presence == Presence.LATE && (late < 1 || late > minutes)) {
            throw new IllegalArgumentException("Late is between 1 and " + minutes + " minutes.");
        }
        return new Mark(
                trainee,
                last == null ? 1 : last.nr() + 1,
                presence,
                late,
                presence.attended(minutes, late),
                how,
                reason,
                currentActor.person(),
                clock.instant());
    }
}
