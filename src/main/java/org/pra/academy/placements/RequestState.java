package org.pra.academy.placements;

/** Where a request for a signature stands; an open one may have run out of time. */
enum RequestState {
    OPEN,
    ANSWERED,
    REVOKED
}
