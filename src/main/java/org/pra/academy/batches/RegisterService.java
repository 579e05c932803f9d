package org.pra.academy.batches;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.hours.HoursEntry;
import org.pra.academy.hours.HoursLedger;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries a block over from a register kept on paper, for batches that did not take attendance here. It credits what is still missing of
 * the block, as held and attended, with its reason on the ledger's line.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class RegisterService {

    private final ProgrammeService programmes;
    private final HoursLedger ledger;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RegisterService(
            ProgrammeService programmes,
            HoursLedger ledger,
            CurrentActor currentActor,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Answers how many ledgers changed; who has the whole block already, or has a register entry for it, stays as they are. */
    public int credit(String blockId, Collection<PersonId> trainees, String why) {
        PracticeBlock block = programmes
                .programme()
                .block(blockId)
                .filter(found -> SessionKind.of(found.kind()).presenceEarnsHours())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Only labs and employability modules are carried over from a register."));
        String reason = Words.required(why, "Say which register this comes from and who kept it.");
        Map<PersonId, Minutes> counted = ledger.counted(trainees, PresenceHours.ofBlock(block.id()));
        int changed = 0;
        for (PersonId trainee : trainees) {
            if (currentActor.actor().is(trainee)) {
                throw new CurrentActor.NotAllowed("Nobody records their own hours.");
            }
            int missing = block.minutes().value()
                    - counted.getOrDefault(trainee, Minutes.NONE).value();
            if (missing > 0 && credit(block, trainee, Minutes.of(missing), reason)) {
                changed++;
            }
        }
        return changed;
    }

    private boolean credit(PracticeBlock block, PersonId trainee, Minutes minutes, String reason) {
        boolean written = ledger.record(new HoursEntry(
                trainee,
                block.kind(),
                block.unit(),
                PresenceHours.ofBlock(block.id()) + "/register",
                minutes,
                true,
                "From a paper register, entered by " + currentActor.actor().name() + ": " + reason));
        if (written) {
            UUID id = Ids.next();
            jdbc.sql("""
                    INSERT INTO batches_register (id, trainee_id, block, minutes, reason, recorded_by, recorded_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id.toString(),
                            trainee.toString(),
                            block.id(),
                            minutes.value(),
                            reason,
                            currentActor.person().toString(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            events.publishEvent(
                    new AttendanceEvents.RegisterCredited(id, trainee, block.id(), minutes.value(), reason));
        }
        return written;
    }
}
