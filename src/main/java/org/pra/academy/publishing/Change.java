package org.pra.academy.publishing;

import java.util.List;

/** A part of the programme that is other than before, with every difference in it. {@code id} is what people call it, such as L05. */
public record Change(
        String part,
        Kind kind,
        Sort sort,
        String id,
        String title,
        boolean forEverybody,
        List<Difference> differences) {

    public enum Kind {
        LECTURE,
        VIDEO,
        MODULE,
        SCENARIO,
        CHECKLIST,
        UNIT,
        QUESTIONS,
        PAPER,
        PASS_RULES,
        RULES,
        PLAN,
        PUBLIC,
        OTHER
    }

    public enum Sort {
        NEW,
        CHANGED,
        GONE
    }

    /** What may be chosen for trainees in progress; the first is what holds until somebody chooses. */
    public List<Policy> policies() {
        if (forEverybody) {
            return List.of(Policy.SWITCH);
        }
        return kind == Kind.LECTURE && sort == Sort.CHANGED
                ? List.of(Policy.STAY, Policy.SWITCH, Policy.REOPEN)
                : List.of(Policy.STAY, Policy.SWITCH);
    }
}
