package org.pra.academy.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.batches.BatchMembers;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A batch's members are those enrolled in it. */
@Component
class EnrolledMembers implements BatchMembers {

    private final JdbcClient jdbc;

    EnrolledMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonId> of(UUID batch) {
        return jdbc.sql("SELECT trainee_id FROM learning_enrolment WHERE batch_id = ? ORDER BY enrolled_at, trainee_id")
                .params(batch.toString())
                .query((row, number) -> PersonId.of(row.getString(1)))
                .list();
    }

    @Override
    public Optional<UUID> batchOf(PersonId person) {
        return jdbc.sql("SELECT batch_id FROM learning_enrolment WHERE trainee_id = ?")
                .params(person.toString())
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .optional();
    }
}
