package org.pra.academy.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account: join, choose and change the password, ask for a new one. */
@Service
@Transactional
public class AccountService {

    private final Persons persons;
    private final PasswordEncoder encoder;
    private final OneTimeLinks links;
    private final Letters letters;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final JdbcClient jdbc;

    AccountService(
            Persons persons,
            PasswordEncoder encoder,
            OneTimeLinks links,
            Letters letters,
            CurrentActor currentActor,
            Clock clock,
            JdbcClient jdbc) {
        this.persons = persons;
        this.encoder = encoder;
        this.links = links;
        this.letters = letters;
        this.currentActor = currentActor;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** An applicant makes an account; it holds no role until they are enrolled. */
    @PreAuthorize("permitAll()")
    public JoiningOutcome join(PersonName name, EmailAddress email, NewPassword password) {
        if (persons.existsByEmail(email.value())) {
            return new JoiningOutcome.AddressTaken(email.value());
        }
        Person person = new Person(PersonId.next(), name, email, Set.of(), clock.instant());
        person.choosePassword(String.valueOf(encoder.encode(password.value())), "joined");
        persons.save(person);
        return new JoiningOutcome.Joined(person.id());
    }

    /** Sends a reset link when the address is known; says the same either way. */
    @PreAuthorize("permitAll()")
    public void forgot(EmailAddress email) {
        persons.findByEmail(email.value()).filter(Person::enabled).ifPresent(person -> {
            String link = links.create(person.id(), LinkPurpose.RESET);
            letters.send(
                    person.id(),
                    "Choose a new password",
                    "Namaste " + person.name()
                            + ",\n\nsomebody asked for a new password for your account. If it was you, choose one here "
                            + "within one hour:\n\n" + link
                            + "\n\nIf it was not you, do nothing; your password stays as it is.");
        });
    }

    /** Whether a link from a letter still works. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean works(String token) {
        return links.find(token).isPresent();
    }

    @PreAuthorize("permitAll()")
    public PasswordOutcome choose(String token, NewPassword password) {
        Optional<OneTimeLinks.Link> link = links.find(token).filter(found -> found.person() != null);
        if (link.isEmpty() || !links.use(token)) {
            return new PasswordOutcome.LinkSpent();
        }
        PersonId id = java.util.Objects.requireNonNull(link.get().person());
        Person person = persons.findById(id.value()).orElseThrow();
        set(person, password, link.get().purpose() == LinkPurpose.INVITE ? "invitation" : "reset link");
        return new PasswordOutcome.Chosen(person.email());
    }

    @PreAuthorize("isAuthenticated()")
    public PasswordOutcome change(String current, NewPassword password) {
        Person person = persons.findById(currentActor.person().value()).orElseThrow();
        String hash = person.passwordHash();
        if (hash == null || !encoder.matches(current, hash)) {
            return new PasswordOutcome.WrongPassword();
        }
        set(person, password, "changed");
        return new PasswordOutcome.Chosen(person.email());
    }

    /** The first administrator, through the link that the log printed on an empty database. */
    @PreAuthorize("permitAll()")
    public PasswordOutcome setUp(String token, PersonName name, EmailAddress email, NewPassword password) {
        Optional<OneTimeLinks.Link> link = links.find(token).filter(found -> found.purpose() == LinkPurpose.SETUP);
        if (link.isEmpty() || persons.count() > 0 || !links.use(token)) {
            return new PasswordOutcome.LinkSpent();
        }
        Person person = new Person(PersonId.next(), name, email, Set.of(Role.ADMINISTRATOR), clock.instant());
        set(person, password, "setup link");
        return new PasswordOutcome.Chosen(email.value());
    }

    private void set(Person person, NewPassword password, String how) {
        person.choosePassword(String.valueOf(encoder.encode(password.value())), how);
        persons.save(person);
        jdbc.sql("DELETE FROM identity_remembered WHERE person_id = ?")
                .params(person.id().toString())
                .update();
    }
}
