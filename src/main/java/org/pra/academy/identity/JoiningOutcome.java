package org.pra.academy.identity;

import org.pra.academy.kernel.PersonId;

/** What came of making an account. */
public sealed interface JoiningOutcome {

    record Joined(PersonId person) implements JoiningOutcome {}

    /** Somebody already signs in with this address. */
    record AddressTaken(String email) implements JoiningOutcome {}
}
