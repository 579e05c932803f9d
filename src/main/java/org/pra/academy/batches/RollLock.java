package org.pra.academy.batches;

import java.util.UUID;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds a session open for marking until the transaction ends: many may mark at once, but none once it is being closed. */
@Component
class RollLock {

    private final JdbcClient jdbc;

    RollLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What marking needs to know of a session. */
    record Held(UUID batch, int minutes) {}

    private record Found(Held held, RollState roll) {}

    Held open(UUID session) {
        Found found = jdbc.sql("SELECT batch_id, minutes, roll FROM batches_session WHERE id = ? LOCK IN SHARE MODE")
                .params(session.toString())
                .query((row, number) -> new Found(
                        new Held(UUID.fromString(row.getString(1)), row.getInt(2)),
                        RollState.valueOf(row.getString(3))))
                .optional()
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such session."));
        if (found.roll() != RollState.OPEN) {
            throw new Conflict(Roll.notOpen(found.roll()));
        }
        return found.held();
    }
}
