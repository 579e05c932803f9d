package org.pra.academy.curriculum;

import java.time.Instant;
import org.pra.academy.kernel.PersonId;

/** What a trainee who finished says of the programme; public only once an administrator has shown it. */
public record Review(PersonId author, String authorName, String words, State state, Instant at) {

    public enum State {
        WAITING,
        SHOWN,
        HIDDEN
    }
}
