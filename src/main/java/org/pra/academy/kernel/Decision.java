package org.pra.academy.kernel;

import java.util.List;

/** The answer of a list of rules: it holds when every rule does, and always carries all reasons at once. */
public record Decision(List<Reason> reasons) {

    public Decision {
        reasons = List.copyOf(reasons);
    }

    public static Decision of(Reason... reasons) {
        return new Decision(List.of(reasons));
    }

    public boolean holds() {
        return reasons.stream().allMatch(Reason::met);
    }

    /** What stands in the way, in the order of the rules. */
    public List<Reason> missing() {
        return reasons.stream().filter(reason -> !reason.met()).toList();
    }
}
