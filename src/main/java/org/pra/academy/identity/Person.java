package org.pra.academy.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody who signs in. The stamp changes whenever every session of theirs must end. */
@Entity
@Table(name = "identity_person")
class Person extends AbstractAggregateRoot<Person> {

    @Id
    private UUID id;

    private String name;
    private String email;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private boolean enabled = true;
    private int stamp;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway")
    protected Person() {}

    Person(PersonId id, PersonName name, EmailAddress email, Set<Role> roles, Instant now) {
        this.id = id.value();
        this.name = name.value();
        this.email = email.value();
        this.roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        this.joinedAt = now;
        registerEvent(new PersonEvents.PersonJoined(id, PersonEvents.names(roles)));
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    boolean enabled() {
        return enabled;
    }

    int stamp() {
        return stamp;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    /** Sets a new password and ends every session that was opened with the old one. */
    void choosePassword(String hash, String how) {
        passwordHash = hash;
        stamp++;
        registerEvent(new PersonEvents.PasswordChosen(id(), how));
    }

    void giveRoles(Set<Role> wanted, String why) {
        if (roles.equals(wanted)) {
            return;
        }
        registerEvent(new PersonEvents.RolesGiven(id(), PersonEvents.names(roles), PersonEvents.names(wanted), why));
        roles = wanted.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(wanted);
        stamp++;
    }

    void disable(String why) {
        if (enabled) {
            enabled = false;
            stamp++;
            registerEvent(new PersonEvents.PersonDisabled(id(), why));
        }
    }

    void enable(String why) {
        if (!enabled) {
            enabled = true;
            registerEvent(new PersonEvents.PersonEnabled(id(), why));
        }
    }
}
