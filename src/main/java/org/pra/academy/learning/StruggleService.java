package org.pra.academy.learning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows instructors where a batch struggles, as sums over the batch and never by name. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class StruggleService {

    private static final String OF_BATCH = """
            SELECT c.item_id, c.section, COUNT(*), SUM(NOT c.correct), 0
            FROM learning_checkpoint c JOIN learning_enrolment e ON e.trainee_id = c.trainee_id
            WHERE e.batch_id = :batch GROUP BY c.item_id, c.section
            UNION ALL
            SELECT q.item_id, q.section, 0, 0, COUNT(*)
            FROM learning_question q JOIN learning_enrolment e ON e.trainee_id = q.trainee_id
            WHERE e.batch_id = :batch AND q.answered_at IS NULL GROUP BY q.item_id, q.section""";
    private final JdbcClient jdbc;

    StruggleService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every section somebody of the batch answered or asked at, in one statement. */
    public List<Struggle> ofBatch(UUID batch) {
        List<Struggle> rows = jdbc.sql(OF_BATCH)
                .param("batch", batch.toString())
                .query((row, number) ->
                        new Struggle(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
        return List.copyOf(summed(rows, row -> row.itemId() + " " + row.section()));
    }

    /** The same by text: sections put together. */
    public static Map<String, Struggle> byItem(List<Struggle> sections) {
        return summed(sections, Struggle::itemId).stream()
                .collect(Collectors.toMap(Struggle::itemId, Function.identity(), Struggle::plus, LinkedHashMap::new));
    }

    private static Collection<Struggle> summed(List<Struggle> rows, Function<Struggle, String> key) {
        return rows.stream()
                .collect(Collectors.toMap(key, Function.identity(), Struggle::plus, LinkedHashMap::new))
                .values();
    }
}
