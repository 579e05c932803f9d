package org.pra.academy.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is acting: a signed-in person, or the academy itself ({@code id} is null) when no person asked. */
public record Actor(@Nullable PersonId id, String name, Set<Role> roles) {

    public static final Actor ACADEMY = new Actor(null, "The academy", Set.of());

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean is(PersonId person) {
        return person.equals(id);
    }
}
