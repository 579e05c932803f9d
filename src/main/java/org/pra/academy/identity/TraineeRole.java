package org.pra.academy.identity;

import java.util.EnumSet;
import java.util.Set;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrolment makes a person a trainee; the service that enrols has checked that they may be. */
@Service
@CalledByServices
@Transactional
public class TraineeRole {

    private final Persons persons;

    TraineeRole(Persons persons) {
        this.persons = persons;
    }

    public void give(PersonId id, String why) {
        Person person = persons.findById(id.value()).orElseThrow();
        Set<Role> roles = EnumSet.of(Role.TRAINEE);
        roles.addAll(person.roles());
        person.giveRoles(roles, why);
        persons.save(person);
    }
}
