package org.pra.academy.frontdesk;

import java.util.Map;

/**
 * Draws the case of a task from a seed: what its files name in double braces. Seed 0 is the case whose answers are published; every
 * other seed is a fresh one with its own right answers.
 */
interface Cases {

    long PUBLISHED = 0;

    Map<String, String> draw(long seed, Premises premises);

    /** The kinds of case a task may name. */
    Map<String, Cases> KINDS = Map.of(
            "registration",
            new RegistrationCases(),
            "bill",
            new BillCases(),
            "room-cap",
            new RoomCapCases(),
            "pre-auth",
            new PreAuthCases(),
            "queue",
            new QueueCases());
}
