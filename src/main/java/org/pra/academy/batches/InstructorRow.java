package org.pra.academy.batches;

import org.pra.academy.kernel.PersonId;

/** Somebody who may teach a session. */
public record InstructorRow(PersonId id, String name) {}
