package org.pra.academy.identity;

import java.time.Clock;
import java.util.Set;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes people with a known password. Exists in the demo profile only. */
@Service
@Profile("demo")
@CalledByServices
@Transactional
public class DemoAccounts {

    private final Persons persons;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DemoAccounts(Persons persons, PasswordEncoder encoder, Clock clock) {
        this.persons = persons;
        this.encoder = encoder;
        this.clock = clock;
    }

    public boolean none() {
        return persons.count() == 0;
    }

    public PersonId create(String name, String email, String password, Set<Role> roles) {
        Person person =
                new Person(PersonId.next(), new PersonName(name), new EmailAddress(email), roles, clock.instant());
        person.choosePassword(String.valueOf(encoder.encode(password)), "demo");
        return persons.save(person).id();
    }
}
