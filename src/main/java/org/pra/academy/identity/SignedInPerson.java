package org.pra.academy.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Actor;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What the session knows of its person: enough to check roles, and the stamp that tells whether the session is still good. */
record SignedInPerson(
        PersonId id,
        String name,
        String email,
        Set<Role> roles,
        int stamp,
        boolean enabled,
        @Nullable String passwordHash)
        implements UserDetails {

    static SignedInPerson of(Person person) {
        return new SignedInPerson(
                person.id(),
                person.name(),
                person.email(),
                person.roles(),
                person.stamp(),
                person.enabled(),
                person.passwordHash());
    }

    SignedInPerson withoutHash() {
        return new SignedInPerson(id, name, email, roles, stamp, enabled, null);
    }

    Actor actor() {
        return new Actor(id, name, roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    List<String> authorityNames() {
        return roles.stream().map(Role::authority).toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
