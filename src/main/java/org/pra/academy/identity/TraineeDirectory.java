package org.pra.academy.identity;

import java.util.List;
import java.util.Locale;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainees by name, for those who teach and grade them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class TraineeDirectory {

    private final JdbcClient jdbc;

    TraineeDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A trainee by id and name. */
    public record TraineeRow(PersonId id, String name) {}

    public List<TraineeRow> find(String text, int offset, int limit) {
        return jdbc.sql("""
                SELECT id, name FROM identity_person WHERE enabled AND roles LIKE '%TRAINEE%' AND LOWER(name) LIKE :like
                ORDER BY name, id LIMIT :limit OFFSET :offset""")
                .param("like", "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "\\%") + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new TraineeRow(PersonId.of(row.getString(1)), row.getString(2)))
                .list();
    }
}
