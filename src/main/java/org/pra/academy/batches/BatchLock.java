package org.pra.academy.batches;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets those who work on a whole batch take turns until the transaction ends. */
@Component
class BatchLock {

    private final JdbcClient jdbc;

    BatchLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold(UUID batch) {
        int found = jdbc.sql("SELECT id FROM batches_batch WHERE id = ? FOR UPDATE")
                .params(batch.toString())
                .query(String.class)
                .list()
                .size();
        if (found == 0) {
            throw new IllegalArgumentException("There is no such batch.");
        }
    }
}
