package org.pra.academy.certificates;

import java.time.Instant;
import org.pra.academy.kernel.PersonId;

/** One completion record in a list. */
public record CertificateRow(
        String serial, PersonId trainee, String learner, CertificateState state, Instant issuedAt) {}
