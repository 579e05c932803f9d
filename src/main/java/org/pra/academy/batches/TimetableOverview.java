package org.pra.academy.batches;

import java.util.List;
import org.pra.academy.kernel.Minutes;

/**
 * The whole timetable of a batch: what waits for a place, what stands later than its week, what clashes from today on, whose
 * attendance nobody took, and where minutes differ from the programme.
 */
public record TimetableOverview(
        int sessions,
        List<SessionRow> waiting,
        List<SessionRow> late,
        List<SessionRow> untaken,
        List<Clash> clashes,
        List<Difference> differences) {

    public boolean laidOut() {
        return sessions > 0;
    }

    /** A source whose sessions do not sum to what the programme plans. */
    public record Difference(PlanSource source, Minutes timetabled) {
        public boolean tooFew() {
            return timetabled.compareTo(source.minutes()) < 0;
        }

        public Minutes by() {
            return Minutes.of(Math.abs(source.minutes().value() - timetabled.value()));
        }
    }
}
