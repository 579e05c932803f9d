package org.pra.academy.certificates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What anybody may know of a serial. */
public sealed interface Verification {

    record Found(
            CertificateState state,
            String serial,
            CertificateFacts facts,
            String hash,
            @Nullable String supersededBy,
            @Nullable String revokedWhy,
            @Nullable Instant revokedAt)
            implements Verification {}

    record Unknown(String serial) implements Verification {}
}
