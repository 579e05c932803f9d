package org.pra.academy.batches;

import java.time.Instant;

/** What came of a trainee typing the code. */
public sealed interface CheckInOutcome {

    /** Stored; {@code lateMinutes} is 0 for whoever was in time. */
    record CheckedIn(SessionRow session, int lateMinutes, Instant at) implements CheckInOutcome {}

    /** Each trainee checks in once. */
    record AlreadyIn(SessionRow session, Instant at) implements CheckInOutcome {}

    record WrongCode() implements CheckInOutcome {}

    /** The code was right and has changed since. */
    record TooOld() implements CheckInOutcome {}

    record OtherBatch() implements CheckInOutcome {}

    /** No session of the trainee's batch takes codes now. */
    record NotOpen() implements CheckInOutcome {}

    /** Too many wrong codes; the next try counts after so many seconds. */
    record SlowDown(long seconds) implements CheckInOutcome {}
}
