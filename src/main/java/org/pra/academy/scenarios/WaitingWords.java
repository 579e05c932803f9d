package org.pra.academy.scenarios;

import java.time.Instant;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;

/** What a trainee wrote in their own words and nobody has scored yet, with what the person had said. */
public record WaitingWords(
        UUID run, int turn, PersonId trainee, String scenario, String person, String says, String words, Instant at) {}
