package org.pra.academy.identity;

import java.util.function.Supplier;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Runs a piece of work as a person, with their roles: for the demo institute and for tests, never for a request. */
@Service
@CalledByServices
public class ActingAs {

    private final Persons persons;

    ActingAs(Persons persons) {
        this.persons = persons;
    }

    public <T> T call(PersonId person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SignedInPerson signedIn = SignedInPerson.of(
                        persons.findById(person.value()).orElseThrow())
                .withoutHash();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void run(PersonId person, Runnable work) {
        call(person, () -> {
            work.run();
            return true;
        });
    }
}
