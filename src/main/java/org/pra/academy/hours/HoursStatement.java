package org.pra.academy.hours;

import java.util.List;
import java.util.Map;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.kernel.Minutes;

/**
 * A trainee's ledger as an auditor reads it: every line, sums by kind, and two totals of the plan that ought to agree: the official one
 * and the sum of the kinds. Where they differ, both are shown. {@code titles} names the items of the lines.
 */
public record HoursStatement(Minutes official, List<Kind> kinds, List<HoursLine> lines, Map<String, String> titles) {

    public record Kind(HoursKind kind, Minutes planned, Minutes recorded, Minutes verified) {}

    public Minutes sumOfKinds() {
        return Minutes.of(
                kinds.stream().mapToInt(kind -> kind.planned().value()).sum());
    }

    public Minutes recorded() {
        return Minutes.of(
                kinds.stream().mapToInt(kind -> kind.recorded().value()).sum());
    }

    public Minutes verified() {
        return Minutes.of(
                kinds.stream().mapToInt(kind -> kind.verified().value()).sum());
    }

    /** The item a line rests on with its title, as people call it. */
    public String named(HoursLine line) {
        String title = titles.get(line.item());
        return title == null ? line.item() : line.item() + " " + title;
    }

    public boolean plansAgree() {
        return official.equals(sumOfKinds());
    }
}
