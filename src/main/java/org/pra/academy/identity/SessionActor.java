package org.pra.academy.identity;

import org.pra.academy.kernel.Actor;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the actor from Spring Security's context. */
@Component
class SessionActor implements CurrentActor {

    @Override
    public Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            return person.actor();
        }
        return Actor.ACADEMY;
    }
}
