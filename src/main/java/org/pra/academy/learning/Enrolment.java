package org.pra.academy.learning;

import java.time.Instant;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;

/** A trainee in a batch, pinned to the version of the programme they began under. */
public record Enrolment(PersonId trainee, UUID batch, String programmeVersion, Instant at) {}
