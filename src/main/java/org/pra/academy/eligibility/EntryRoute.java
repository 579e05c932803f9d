package org.pra.academy.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.pra.academy.kernel.Decision;

/** One way into the programme, as its file says. */
record EntryRoute(String id, String title, List<Need> needs, List<EvidenceKind> evidence) {

    RouteResult check(Profile profile, LocalDate today) {
        return new RouteResult(
                id,
                title,
                new Decision(
                        needs.stream().map(need -> need.check(profile, today)).toList()),
                evidence);
    }
}
