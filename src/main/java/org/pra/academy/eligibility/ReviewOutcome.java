package org.pra.academy.eligibility;

import java.util.List;

/** What came of an administrator's decision. */
public sealed interface ReviewOutcome {

    record Done(ApplicationState state) implements ReviewOutcome {}

    /** No route holds with every paper verified; each route that holds names the papers still unproven. */
    record NothingProven(List<RouteResult> holding) implements ReviewOutcome {}
}
