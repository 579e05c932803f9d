package org.pra.academy.frontdesk;

import java.util.List;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.UnitCode;

/** The list of tasks with a trainee's own standing: what goes right by kind, what is missed most, and what to practise next. */
public record FrontDeskBoard(String hospital, List<Card> cards, List<AreaShare> areas, List<Miss> misses) {

    /** {@code quickest} is the fewest seconds of a passed run by the hospital's clock, 0 while there is none. */
    public record Card(
            String id,
            String title,
            UnitCode unit,
            int minutes,
            int runs,
            Percent best,
            boolean passed,
            int quickest,
            boolean open) {}

    /** Of all lines of this kind so far, how many were right. */
    public record AreaShare(Area area, int met, int all) {

        public Percent share() {
            return Percent.of(met, all);
        }
    }

    /** A line that was missed, with the reason it matters. */
    public record Miss(String task, String title, String says, String because, int missed, int all) {}
}
