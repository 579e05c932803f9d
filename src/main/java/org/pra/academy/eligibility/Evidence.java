package org.pra.academy.eligibility;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper an applicant uploaded, without its content. */
public record Evidence(
        UUID id,
        EvidenceKind kind,
        String fileName,
        String mediaType,
        int bytes,
        EvidenceState state,
        @Nullable String remark,
        Instant uploadedAt) {

    public enum EvidenceState {
        UNCHECKED,
        VERIFIED,
        REJECTED
    }
}
