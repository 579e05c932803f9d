package org.pra.academy;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.pra.academy.identity.AccountService;
import org.pra.academy.identity.ActingAs;
import org.pra.academy.identity.EmailAddress;
import org.pra.academy.identity.JoiningOutcome;
import org.pra.academy.identity.NewPassword;
import org.pra.academy.identity.PersonName;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people for tests and lets tests act as them. */
@TestComponent
public class TestPeople {

    private static final AtomicInteger COUNT = new AtomicInteger();
    public static final String PASSWORD = "four unrelated words";
    private final AccountService accounts;
    private final ActingAs actingAs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    TestPeople(AccountService accounts, ActingAs actingAs, JdbcClient jdbc, TransactionTemplate transactions) {
        this.accounts = accounts;
        this.actingAs = actingAs;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public PersonId trainee() {
        return with("Trainee", Role.TRAINEE);
    }

    public PersonId instructor() {
        return with("Instructor", Role.INSTRUCTOR);
    }

    public PersonId administrator() {
        return with("Administrator", Role.ADMINISTRATOR);
    }

    public PersonId applicant() {
        return with("Applicant");
    }

    /** A new person with these roles; the roles are set in the database, as an administrator would have. */
    public PersonId with(String name, Role... roles) {
        int number = COUNT.incrementAndGet();
        JoiningOutcome outcome = accounts.join(
                new PersonName(name + " " + number),
                new EmailAddress(name + number + "@example.org"),
                new NewPassword(PASSWORD));
        PersonId id = ((JoiningOutcome.Joined) outcome).person();
        String text =
                String.join(",", Set.of(roles).stream().map(Role::name).sorted().toList());
        transactions.executeWithoutResult(status -> jdbc.sql("UPDATE identity_person SET roles = ? WHERE id = ?")
                .params(text, id.toString())
                .update());
        return id;
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return actingAs.call(person, work);
    }

    public void run(PersonId person, Runnable work) {
        actingAs.run(person, work);
    }
}
