package org.pra.academy.placements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.pra.academy.learning.EnrolmentService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds a draft against the rules with what the logbook and the enrolment say about its day. */
@Component
class Admission {

    private static final String SAME_DAY =
            "WHERE trainee_id = :me AND worked_on = :day AND id <> :id AND state IN ('WRITTEN', 'RETURNED', 'SIGNED')";
    private final ProgressReader progress;
    private final EnrolmentService enrolments;
    private final JdbcClient jdbc;
    private final Clock clock;

    Admission(ProgressReader progress, EnrolmentService enrolments, JdbcClient jdbc, Clock clock) {
        this.progress = progress;
        this.enrolments = enrolments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What stands against storing the draft; {@code meant} lets a second entry for the same block and day pass. */
    Optional<EntryOutcome> objection(EntryDraft draft, PersonId me, boolean meant) {
        Optional<LocalDate> enrolled = enrolments.of(me).map(found -> LocalDate.ofInstant(found.at(), clock.getZone()));
        if (enrolled.isEmpty()) {
            return Optional.of(
                    new EntryOutcome.Refused(Decision.of(Reason.missing("enrolled", "placements.reason.enrolled"))));
        }
        Decision decision = EntryRules.check(
                draft,
                progress.blocks().stream()
                        .filter(block -> block.id().equals(draft.block()))
                        .findFirst(),
                new EntryRules.Circumstances(enrolled.get(), LocalDate.now(clock), minutesOfTheDay(draft, me)));
        if (!decision.holds()) {
            return Optional.of(new EntryOutcome.Refused(decision));
        }
        List<Minutes> already = meant ? List.of() : sameBlockAndDay(draft, me);
        return already.isEmpty() ? Optional.empty() : Optional.of(new EntryOutcome.Doubled(already));
    }

    private int minutesOfTheDay(EntryDraft draft, PersonId me) {
        return jdbc.sql("SELECT COALESCE(SUM(COALESCE(signed_minutes, minutes)), 0) FROM placements_entry " + SAME_DAY)
                .param("me", me.toString())
                .param("day", draft.day())
                .param("id", draft.id().toString())
                .query(Integer.class)
                .single();
    }

    private List<Minutes> sameBlockAndDay(EntryDraft draft, PersonId me) {
        return jdbc.sql("SELECT COALESCE(signed_minutes, minutes) FROM placements_entry " + SAME_DAY
                        + " AND block = :block ORDER BY written_at")
                .param("me", me.toString())
                .param("day", draft.day())
                .param("id", draft.id().toString())
                .param("block", draft.block())
                .query((row, number) -> Minutes.of(row.getInt(1)))
                .list();
    }
}
