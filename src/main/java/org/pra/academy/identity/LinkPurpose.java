package org.pra.academy.identity;

import java.time.Duration;

/** What a one-time link is for, and how long it works. */
enum LinkPurpose {
    INVITE(Duration.ofDays(7)),
    RESET(Duration.ofHours(1)),
    SETUP(Duration.ofHours(24));

    private final Duration works;

    LinkPurpose(Duration works) {
        this.works = works;
    }

    Duration works() {
        return works;
    }
}
