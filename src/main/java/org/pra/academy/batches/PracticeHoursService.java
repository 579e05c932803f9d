package org.pra.academy.batches;

import java.util.Collection;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.hours.HoursEntry;
import org.pra.academy.hours.HoursLedger;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Instructors record that trainees completed a block of practice; its hours go into each ledger once. Hours on the job are not theirs to
 * record.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class PracticeHoursService {

    private final ProgrammeService programmes;
    private final HoursLedger ledger;
    private final CurrentActor currentActor;

    PracticeHoursService(ProgrammeService programmes, HoursLedger ledger, CurrentActor currentActor) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.currentActor = currentActor;
    }

    /** How many ledgers changed; those who had the block already are left as they are. Nobody records their own hours. */
    public int complete(String blockId, Collection<PersonId> trainees) {
        PracticeBlock block = programmes
                .programme()
                .block(blockId)
                .orElseThrow(() -> new IllegalArgumentException("There is no block " + blockId + " in the programme."));
        if (block.kind() == HoursKind.OJT) {
            throw new IllegalArgumentException("Hours on the job come from the logbook, signed by a preceptor.");
        }
        int changed = 0;
        for (PersonId trainee : trainees) {
            if (currentActor.actor().is(trainee)) {
                throw new CurrentActor.NotAllowed("Nobody records their own hours.");
            }
            boolean written = ledger.record(new HoursEntry(
                    trainee,
                    block.kind(),
                    block.unit(),
                    "block/" + block.id(),
                    block.minutes(),
                    true,
                    "Completed " + block.id() + " " + block.title() + "; recorded by "
                            + currentActor.actor().name()));
            changed += written ? 1 : 0;
        }
        return changed;
    }
}
