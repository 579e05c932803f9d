package org.pra.academy.batches;

import java.util.HashMap;
import java.util.Map;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.hours.HoursLedger;
import org.pra.academy.hours.HoursSource;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Turns presence at labs and employability modules into hours: the minutes attended, under the block they belong to and never beyond
 * the block's minutes. Presence at other sessions earns none.
 */
@Component
class PresenceHours {

    private final ProgrammeService programmes;
    private final HoursLedger ledger;
    private final CurrentActor currentActor;
    private final BatchLock lock;

    PresenceHours(ProgrammeService programmes, HoursLedger ledger, CurrentActor currentActor, BatchLock lock) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.currentActor = currentActor;
        this.lock = lock;
    }

    static String ofBlock(String block) {
        return "block/" + block;
    }

    /**
     * Brings the hours of these trainees for this session to what they attended of it. Sessions of one batch take turns, so that two which close
     * at once do not both take the last minutes of a block.
     */
    void settle(Session session, Map<PersonId, Integer> attended, String when) {
        if (!session.kind().presenceEarnsHours() || attended.isEmpty()) {
            return;
        }
        lock.hold(session.batch());
        Map<PracticeBlock, Map<PersonId, Minutes>> byBlock = new HashMap<>();
        attended.forEach((trainee, minutes) -> byBlock.computeIfAbsent(
                        block(trainee, session.source()), block -> new HashMap<>())
                .put(trainee, Minutes.of(minutes)));
        byBlock.forEach((block, wanted) -> settle(session, block, wanted, when));
    }

    /** The block as the trainee's own edition plans it; one that their edition does not have, as published. */
    private PracticeBlock block(PersonId trainee, String id) {
        return programmes
                .programme(trainee)
                .block(id)
                .or(() -> programmes.published().programme().block(id))
                .orElseThrow(() -> new IllegalStateException("The programme has no block " + id + "."));
    }

    private void settle(Session session, PracticeBlock block, Map<PersonId, Minutes> wanted, String when) {
        ledger.settle(
                new HoursSource(ofBlock(block.id()) + "/session/" + session.id(), block.kind(), block.unit()),
                wanted,
                ofBlock(block.id()),
                block.minutes(),
                "Attended " + block.id() + " on " + when + "; list of "
                        + currentActor.actor().name());
    }
}
