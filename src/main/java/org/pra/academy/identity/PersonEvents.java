package org.pra.academy.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;

/** What happens to people as the trail records it. */
final class PersonEvents {

    private PersonEvents() {}

    static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    }

    interface OfPerson extends DomainEvent {
        PersonId person();

        @Override
        default UUID subject() {
            return person().value();
        }

        @Override
        default PersonId about() {
            return person();
        }
    }

    record PersonJoined(PersonId person, String roles) implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return Map.of("roles", roles);
        }
    }

    record PasswordChosen(PersonId person, String how) implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return Map.of("how", how);
        }
    }

    record RolesGiven(PersonId person, String before, String after, String why) implements OfPerson {
        @Override
        public Map<String, String> facts() {
            return Map.of("before", before, "after", after);
        }
    }

    record PersonDisabled(PersonId person, String why) implements OfPerson {}

    record PersonEnabled(PersonId person, String why) implements OfPerson {}

    record SignedIn(PersonId person) implements OfPerson {}

    record SignInRefused(PersonId person) implements OfPerson {}
}
