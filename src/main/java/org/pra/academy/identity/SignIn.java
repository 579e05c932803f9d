package org.pra.academy.identity;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks e-mail and password. An unknown address takes as long as a known one and gets the same answer. */
@Component
class SignIn implements AuthenticationProvider {

    private final Persons persons;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final String nobodysHash;

    SignIn(Persons persons, PasswordEncoder encoder, SignInThrottle throttle, ApplicationEventPublisher events) {
        this.persons = persons;
        this.encoder = encoder;
        this.throttle = throttle;
        this.events = events;
        this.nobodysHash = String.valueOf(encoder.encode("nobody signs in with this"));
    }

    @Override
    @Transactional(noRollbackFor = AuthenticationException.class)
    public Authentication authenticate(Authentication tried) {
        String email = tried.getName().strip().toLowerCase(Locale.ROOT);
        String address =
                tried.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
        Duration wait = throttle.waitBeforeTry(email, address);
        if (wait.isPositive()) {
            throw new TooManyTries(wait);
        }
        Person person = persons.findByEmail(email).orElse(null);
        String hash = person == null ? null : person.passwordHash();
        boolean matches = encoder.matches(String.valueOf(tried.getCredentials()), hash == null ? nobodysHash : hash);
        if (person == null || hash == null || !matches || !person.enabled()) {
            throttle.failed(email, address);
            if (person != null) {
                events.publishEvent(new PersonEvents.SignInRefused(person.id()));
            }
            throw new BadCredentialsException("E-mail and password do not belong together");
        }
        throttle.succeeded(email, address);
        events.publishEvent(new PersonEvents.SignedIn(person.id()));
        SignedInPerson signedIn = SignedInPerson.of(person).withoutHash();
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
        token.setDetails(tried.getDetails());
        return token;
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.equals(type);
    }

    /** Says how long to wait. */
    static final class TooManyTries extends AuthenticationException {
        private final long seconds;

        TooManyTries(Duration wait) {
            super("Too many tries");
            this.seconds = Math.max(1, wait.toSeconds() + 1);
        }

        long seconds() {
            return seconds;
        }
    }
}
