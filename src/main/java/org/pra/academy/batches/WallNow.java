package org.pra.academy.batches;

import java.time.LocalDateTime;
import java.util.List;
import org.pra.academy.kernel.PersonId;

/**
 * What the wall shows at this moment. {@code code} is empty while no code runs; {@code address} is where the code is typed, with the
 * code in it for those who scan.
 */
public record WallNow(
        SessionRow session,
        String code,
        int secondsLeft,
        String address,
        String shortAddress,
        List<CheckedIn> here,
        int members) {

    public boolean running() {
        return !code.isEmpty();
    }

    /** Somebody who came in by the code, with the minutes they were late. */
    public record CheckedIn(PersonId trainee, LocalDateTime at, int lateMinutes) {}
}
