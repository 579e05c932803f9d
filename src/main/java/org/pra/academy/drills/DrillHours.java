package org.pra.academy.drills;

import java.util.Map;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.hours.HoursLedger;
import org.pra.academy.hours.HoursSource;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Turns the active time of drills into minutes of their block: whole minutes, up to the drill's own most and never beyond the block. */
@Component
class DrillHours {

    private static final int MINUTE = 60_000;
    private final DrillBook book;
    private final Runs runs;
    private final HoursLedger ledger;

    DrillHours(DrillBook book, Runs runs, HoursLedger ledger) {
        this.book = book;
        this.runs = runs;
        this.ledger = ledger;
    }

    void settle(PersonId trainee, String drill, String title, String blockId, int mostMinutes) {
        PracticeBlock block = book.block(trainee, blockId);
        String within = "block/" + block.id();
        int minutes = (int) Math.min(mostMinutes, runs.activeMs(trainee, drill) / MINUTE);
        ledger.settle(
                new HoursSource(within + "/drill/" + drill, block.kind(), block.unit()),
                Map.of(trainee, Minutes.of(minutes)),
                within,
                block.minutes(),
                "Practised: " + title);
    }
}
