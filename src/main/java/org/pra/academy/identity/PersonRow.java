package org.pra.academy.identity;

import java.time.Instant;
import java.util.Set;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;

/** One person in the administrators' list. {@code passwordChosen} is false while an invitation is open. */
public record PersonRow(
        PersonId id,
        String name,
        String email,
        Set<Role> roles,
        boolean enabled,
        boolean passwordChosen,
        Instant joinedAt) {}
