package org.pra.academy.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;

@AcademyTest
class AccountServiceTests {

    private static final NewPassword NEXT = new NewPassword("another four words here");

    @Autowired
    private AccountService accounts;

    @Autowired
    private PeopleService peopleService;

    @Autowired
    private Persons persons;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aNewPasswordEndsEverySession() {
        PersonId person = people.trainee();
        int before = persons.findById(person.value()).orElseThrow().stamp();
        assertThat(people.as(person, () -> accounts.change("not it at all", NEXT)))
                .isInstanceOf(PasswordOutcome.WrongPassword.class);
        assertThat(people.as(person, () -> accounts.change(TestPeople.PASSWORD, NEXT)))
                .isInstanceOf(PasswordOutcome.Chosen.class);
        assertThat(persons.findById(person.value()).orElseThrow().stamp()).isGreaterThan(before);
    }

    @Test
    void aResetLinkWorksOnceAndForOneHour() {
        PersonId person = people.trainee();
        String token = link(person);
        assertThat(accounts.choose(token, NEXT)).isInstanceOf(PasswordOutcome.Chosen.class);
        assertThat(accounts.choose(token, NEXT)).isInstanceOf(PasswordOutcome.LinkSpent.class);
        String late = link(person);
        clock.forward(Duration.ofMinutes(61));
        assertThat(accounts.works(late)).isFalse();
    }

    @Test
    void tooManyWrongPasswordsMeanWaitingNotBeingShutOut() {
        Person person = persons.findById(people.trainee().value()).orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn.authenticate(attempt(person.email(), "wrong password")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn.authenticate(attempt(person.email(), TestPeople.PASSWORD)))
                .isInstanceOfSatisfying(
                        SignIn.TooManyTries.class,
                        tries -> assertThat(tries.seconds()).isBetween(1L, 21L));
    }

    @Test
    void unknownAddressAndWrongPasswordSayTheSame() {
        String unknown = message("nobody.here@example.org");
        assertThat(unknown)
                .isEqualTo(message(
                        persons.findById(people.trainee().value()).orElseThrow().email()));
    }

    @Test
    void aDisabledPersonCannotSignIn() {
        PersonId person = people.trainee();
        String email = persons.findById(person.value()).orElseThrow().email();
        people.run(people.administrator(), () -> peopleService.disable(person, "left the institute"));
        assertThatThrownBy(() -> signIn.authenticate(attempt(email, TestPeople.PASSWORD)))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void setupWorksOnAnEmptyAcademyOnly() {
        people.trainee();
        String token = transactions.execute(status -> token(links.create(null, LinkPurpose.SETUP)));
        assertThat(accounts.setUp(token, new PersonName("Somebody Else"), new EmailAddress("else@example.org"), NEXT))
                .isInstanceOf(PasswordOutcome.LinkSpent.class);
    }

    @Test
    void anInvitedPersonHoldsTheRolesGiven() {
        JoiningOutcome outcome = people.as(
                people.administrator(),
                () -> peopleService.invite(
                        new PersonName("New Teacher"),
                        new EmailAddress("new.teacher@example.org"),
                        Set.of(Role.INSTRUCTOR)));
        PersonId person = ((JoiningOutcome.Joined) outcome).person();
        assertThat(persons.findById(person.value()).orElseThrow().roles()).containsExactly(Role.INSTRUCTOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-at-sign", "two@@example.org", "a@b", "space in@example.org"})
    void anAddressThatIsNoneIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> new EmailAddress(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as");
    }

    private String link(PersonId person) {
        return transactions.execute(status -> token(links.create(person, LinkPurpose.RESET)));
    }

    private String message(String email) {
        try {
            signIn.authenticate(attempt(email, "surely not this one"));
            return "signed in";
        } catch (BadCredentialsException e) {
            return e.getMessage();
        }
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static Authentication attempt(String email, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    }
}
