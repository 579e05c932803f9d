package org.pra.academy.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators invite people, give roles, close and open accounts. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PeopleService {

    private final Persons persons;
    private final OneTimeLinks links;
    private final Letters letters;
    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleService(Persons persons, OneTimeLinks links, Letters letters, JdbcClient jdbc, Clock clock) {
        this.persons = persons;
        this.links = links;
        this.letters = letters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the account and sends a link to choose the password. */
    public JoiningOutcome invite(PersonName name, EmailAddress email, Set<Role> roles) {
        if (persons.existsByEmail(email.value())) {
            return new JoiningOutcome.AddressTaken(email.value());
        }
        Person person = persons.saveAndFlush(new Person(PersonId.next(), name, email, roles, clock.instant()));
        sendInvitation(person);
        return new JoiningOutcome.Joined(person.id());
    }

    public void inviteAgain(PersonId id) {
        sendInvitation(person(id));
    }

    public void giveRoles(PersonId id, Set<Role> roles, String why) {
        Person person = person(id);
        person.giveRoles(roles, why);
        persons.save(person);
    }

    public void disable(PersonId id, String why) {
        Person person = person(id);
        person.disable(why);
        persons.save(person);
        jdbc.sql("DELETE FROM identity_remembered WHERE person_id = ?")
                .params(id.toString())
                .update();
    }

    public void enable(PersonId id, String why) {
        Person person = person(id);
        person.enable(why);
        persons.save(person);
    }

    /** People whose name or address holds the text, by name. */
    @Transactional(readOnly = true)
    public List<PersonRow> find(String text, int offset, int limit) {
        return jdbc.sql("""
                SELECT id, name, email, roles, enabled, password_hash IS NOT NULL AS chosen, joined_at FROM identity_person
                WHERE LOWER(name) LIKE :like OR email LIKE :like ORDER BY name, id LIMIT :limit OFFSET :offset""")
                .param("like", "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "\\%") + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new PersonRow(
                        PersonId.of(row.getString("id")),
                        row.getString("name"),
                        row.getString("email"),
                        new RolesConverter().convertToEntityAttribute(row.getString("roles")),
                        row.getBoolean("enabled"),
                        row.getBoolean("chosen"),
                        row.getObject("joined_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private void sendInvitation(Person person) {
        letters.send(
                person.id(),
                "Your account at the academy",
                "Namaste " + person.name()
                        + ",\n\nan account was made for you. Choose your password within seven days:\n\n"
                        + links.create(person.id(), LinkPurpose.INVITE));
    }

    private Person person(PersonId id) {
        return persons.findById(id.value()).orElseThrow();
    }
}
