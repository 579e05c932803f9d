package org.pra.academy.placements;

import java.time.Clock;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one transaction at a time write into a trainee's logbook: two tabs, a double click or a preceptor and a trainee at once. */
@Component
class LogbookLock {

    private final JdbcClient jdbc;
    private final Clock clock;

    LogbookLock(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Waits for whoever writes now; held until the transaction ends. Whoever holds it reads afterwards, never before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(PersonId trainee) {
        jdbc.sql(
                        "INSERT INTO placements_logbook (trainee_id, opened_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE trainee_id = trainee_id")
                .params(trainee.toString(), Links.utc(clock.instant()))
                .update();
        jdbc.sql("SELECT trainee_id FROM placements_logbook WHERE trainee_id = ? FOR UPDATE")
                .params(trainee.toString())
                .query(String.class)
                .single();
    }
}
