package org.pra.academy.eligibility;

import java.util.List;
import org.pra.academy.kernel.Decision;

/** What one entry route says of a profile, and which papers would prove it. */
public record RouteResult(String route, String title, Decision decision, List<EvidenceKind> evidence) {

    public boolean holds() {
        return decision.holds();
    }
}
