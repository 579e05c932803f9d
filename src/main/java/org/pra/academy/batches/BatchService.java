package org.pra.academy.batches;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans batches and lists them. */
@Service
@Transactional
public class BatchService {

    private static final String SELECT = "SELECT id, name, starts, places, enrolled FROM batches_batch ";
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    BatchService(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Batch open(String name, LocalDate starts, int places) {
        if (name.isBlank() || name.length() > 80) {
            throw new IllegalArgumentException("Give the batch a name of up to 80 characters.");
        }
        if (places < 1 || places > 500) {
            throw new IllegalArgumentException("A batch has 1 to 500 places.");
        }
        Batch batch = new Batch(Ids.next(), name.strip(), starts, places, 0);
        jdbc.sql("INSERT INTO batches_batch (id, name, starts, places, enrolled) VALUES (?, ?, ?, ?, 0)")
                .params(batch.id().toString(), batch.name(), starts, places)
                .update();
        events.publishEvent(new BatchOpened(batch.id(), batch.name(), starts.toString()));
        return batch;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<Batch> all() {
        return jdbc.sql(SELECT + "ORDER BY starts DESC, name")
                .query(BatchService::batch)
                .list();
    }

    @CalledByServices
    @Transactional(readOnly = true)
    public Optional<Batch> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .params(id.toString())
                .query(BatchService::batch)
                .optional();
    }

    /** Takes a place; false when the batch is full. */
    @CalledByServices
    public boolean takePlace(UUID id) {
        return jdbc.sql("UPDATE batches_batch SET enrolled = enrolled + 1 WHERE id = ? AND enrolled < places")
                        .params(id.toString())
                        .update()
                == 1;
    }

    private static Batch batch(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Batch(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getInt(4),
                row.getInt(5));
    }
}
