package org.pra.academy.refreshers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the records of the other modules on which days people showed what, in one statement for any number of people. */
@Component
class SkillRecords {

    private static final String SHOWN = """
            SELECT trainee_id, 'PRACTICAL' AS kind, checklist AS item, graded_at AS moment, passed AS shown FROM practicals_attempt
            WHERE graded_at IS NOT NULL AND trainee_id IN (:trainees)
            UNION ALL
            SELECT trainee_id, 'SCENARIO', scenario, ended_at, TRUE FROM scenarios_run
            WHERE ended_at IS NOT NULL AND competent AND trainee_id IN (:trainees)
            UNION ALL
            SELECT trainee_id, 'LECTURE', lecture_id, finished_at, TRUE FROM learning_reading
            WHERE finished_at IS NOT NULL AND trainee_id IN (:trainees)
            UNION ALL
            SELECT q.trainee_id, 'LECTURE', q.lecture_id, q.handed_in_at, TRUE FROM learning_quiz q
            JOIN learning_reading r ON r.trainee_id = q.trainee_id AND r.lecture_id = q.lecture_id AND r.finished_at <= q.handed_in_at
            WHERE q.passed AND q.trainee_id IN (:trainees)
            ORDER BY moment""";
    private final JdbcClient jdbc;
    private final Clock clock;

    SkillRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ShownSkill> of(Collection<PersonId> trainees) {
        if (trainees.isEmpty()) {
            return List.of();
        }
        Map<Key, List<ShownSkill.Day>> found = new LinkedHashMap<>();
        jdbc.sql(SHOWN)
                .param("trainees", trainees.stream().map(PersonId::toString).toList())
                .query((row, number) -> Map.entry(
                        new Key(PersonId.of(row.getString(1)), SkillKind.valueOf(row.getString(2)), row.getString(3)),
                        new ShownSkill.Day(
                                row.getObject(4, LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC)
                                        .atZone(clock.getZone())
                                        .toLocalDate(),
                                row.getBoolean(5))))
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return found.entrySet().stream()
                .map(entry -> new ShownSkill(
                        entry.getKey().trainee(),
                        entry.getKey().kind(),
                        entry.getKey().item(),
                        entry.getValue()))
                .toList();
    }

    private record Key(PersonId trainee, SkillKind kind, String item) {}
}
