package org.pra.academy.identity;

/** What came of choosing a password. */
public sealed interface PasswordOutcome {

    /** Set; every session of the person has ended, so they sign in again. */
    record Chosen(String email) implements PasswordOutcome {}

    /** The link was used before or is too old. */
    record LinkSpent() implements PasswordOutcome {}

    /** The current password was not right. */
    record WrongPassword() implements PasswordOutcome {}
}
