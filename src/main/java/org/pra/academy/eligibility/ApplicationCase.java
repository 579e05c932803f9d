package org.pra.academy.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/**
 * One application as a person reads it. {@code report} is today's while the application is open or waiting, and the frozen one after the
 * decision.
 */
public record ApplicationCase(
        UUID id,
        PersonId applicant,
        ApplicationState state,
        Profile profile,
        EligibilityReport report,
        List<Evidence> evidence,
        @Nullable String asked,
        @Nullable PersonId proposedBy,
        @Nullable String proposedWhy,
        @Nullable String decidedWhy,
        @Nullable Instant decidedAt) {

    /** Routes that hold and whose every paper is verified: what an acceptance may rest on. */
    public List<RouteResult> proven() {
        return report.holding().stream()
                .filter(route -> route.evidence().stream().allMatch(this::verified))
                .toList();
    }

    public boolean verified(EvidenceKind kind) {
        return evidence.stream()
                .anyMatch(paper -> paper.kind() == kind && paper.state() == Evidence.EvidenceState.VERIFIED);
    }
}
