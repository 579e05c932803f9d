package org.pra.academy.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a device signed in for 30 days across restarts and nodes; a sign-out or a new password forgets it. */
class RememberedDevices extends AbstractRememberMeServices {

    static final Duration KEPT = Duration.ofDays(30);
    private final JdbcClient jdbc;
    private final Persons persons;
    private final Clock clock;
    private final TransactionTemplate transactions;

    RememberedDevices(
            JdbcClient jdbc, Persons persons, Clock clock, TransactionTemplate transactions, boolean secureCookie) {
        super(SecurityRules.DEVICE_KEY, email -> {
            throw new UsernameNotFoundException(email);
        });
        this.jdbc = jdbc;
        this.persons = persons;
        this.clock = clock;
        this.transactions = transactions;
        setCookieName("PRA_DEVICE");
        setTokenValiditySeconds((int) KEPT.toSeconds());
        setParameter("remember-me");
        if (secureCookie) {
            setUseSecureCookie(true);
        }
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof SignedInPerson person) {
            String series = Secrets.newToken();
            String token = Secrets.newToken();
            transactions.executeWithoutResult(status -> jdbc.sql(
                            "INSERT INTO identity_remembered (series, person_id, token_hash, last_used) VALUES (?, ?, ?, ?)")
                    .params(series, person.id().toString(), Secrets.hash(token), now())
                    .update());
            setCookie(new String[] {series, token}, getTokenValiditySeconds(), request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("The device cookie is not ours");
        }
        Optional<Remembered> found = transactions.execute(status -> jdbc.sql(
                        "SELECT person_id, token_hash FROM identity_remembered WHERE series = ? AND last_used > ?")
                .params(cookie[0], now().minus(KEPT))
                .query((row, number) -> new Remembered(PersonId.of(row.getString(1)), row.getString(2)))
                .optional());
        Remembered device = found.orElseThrow(() -> new InvalidCookieException("The device is no longer remembered"));
        if (!device.tokenHash().equals(Secrets.hash(cookie[1]))) {
            throw new InvalidCookieException("The device is no longer remembered");
        }
        Person person = persons.findById(device.person().value())
                .filter(Person::enabled)
                .orElseThrow(() -> new InvalidCookieException("The account is closed"));
        return SignedInPerson.of(person).withoutHash();
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            String[] parts = decodeCookie(cookie);
            transactions.executeWithoutResult(status -> jdbc.sql("DELETE FROM identity_remembered WHERE series = ?")
                    .params(parts[0])
                    .update());
        }
        super.logout(request, response, signedIn);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private record Remembered(PersonId person, String tokenHash) {}
}
