package org.pra.academy.frontdesk;

import java.util.Map;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.hours.HoursLedger;
import org.pra.academy.hours.HoursSource;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Turns a passed task into the minutes it is made for: once a task, under the block it belongs to and never beyond the block's minutes. */
@Component
class DeskHours {

    private final ProgrammeService programmes;
    private final HoursLedger ledger;

    DeskHours(ProgrammeService programmes, HoursLedger ledger) {
        this.programmes = programmes;
        this.ledger = ledger;
    }

    void record(PersonId trainee, Task task) {
        PracticeBlock block = programmes.programme().block(task.block()).orElseThrow();
        String within = "block/" + block.id();
        ledger.settle(
                new HoursSource(within + "/desk/" + task.id(), block.kind(), block.unit()),
                Map.of(trainee, Minutes.of(task.minutes())),
                within,
                block.minutes(),
                "Passed " + task.id() + " " + task.title() + " at the training desk");
    }
}
