package org.pra.academy.placements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums up logbooks, of one trainee or of a page of a cohort, in one statement. */
@Component
class ProgressReader {

    private static final String SUMS = """
            SELECT page.trainee_id, page.name, page.batch, s.block, s.task, s.signed, s.waiting, s.last_day, s.questions
            FROM page LEFT JOIN (
              SELECT trainee_id, block, '' AS task, SUM(IF(state = 'SIGNED', signed_minutes, 0)) AS signed,
                SUM(IF(state IN ('WRITTEN', 'RETURNED'), minutes, 0)) AS waiting,
                MAX(IF(state IN ('WRITTEN', 'RETURNED', 'SIGNED'), worked_on, NULL)) AS last_day,
                SUM(question <> 'NONE') AS questions
              FROM placements_entry WHERE trainee_id IN (SELECT trainee_id FROM page) GROUP BY trainee_id, block
              UNION ALL
              SELECT e.trainee_id, e.block, c.task, SUM(IF(e.state = 'SIGNED', c.signed, 0)),
                SUM(IF(e.state IN ('WRITTEN', 'RETURNED'), c.written, 0)), NULL, 0
              FROM placements_entry e JOIN placements_count c ON c.entry_id = e.id
              WHERE e.trainee_id IN (SELECT trainee_id FROM page) GROUP BY e.trainee_id, e.block, c.task
            ) s ON s.trainee_id = page.trainee_id ORDER BY page.name, page.trainee_id""";
    private static final String ONE = """
            WITH page AS (SELECT p.id AS trainee_id, p.name, COALESCE(b.name, '') AS batch FROM identity_person p
              LEFT JOIN learning_enrolment e ON e.trainee_id = p.id LEFT JOIN batches_batch b ON b.id = e.batch_id
              WHERE p.id = :trainee)
            """ + SUMS;
    private static final String COHORT = """
            WITH page AS (SELECT e.trainee_id, p.name, b.name AS batch FROM learning_enrolment e
              JOIN identity_person p ON p.id = e.trainee_id JOIN batches_batch b ON b.id = e.batch_id
              WHERE LOWER(p.name) LIKE :like OR LOWER(b.name) LIKE :like
              ORDER BY p.name, e.trainee_id LIMIT :limit OFFSET :offset)
            """ + SUMS;
    private final JdbcClient jdbc;
    private final ProgrammeService programmes;

    ProgressReader(JdbcClient jdbc, ProgrammeService programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    /** As the signed-in person's edition plans them. */
    List<PracticeBlock> blocks() {
        return onTheJob(programmes.programme());
    }

    List<PracticeBlock> blocks(PersonId trainee) {
        return onTheJob(programmes.programme(trainee));
    }

    private static List<PracticeBlock> onTheJob(Programme programme) {
        return programme.blocks().stream()
                .filter(block -> block.kind() == HoursKind.OJT)
                .toList();
    }

    ProgressRow of(PersonId trainee) {
        return rows(jdbc.sql(ONE).param("trainee", trainee.toString()), blocks(trainee)).stream()
                .findFirst()
                .orElseGet(() -> new Sums(trainee, "", "").row(blocks(trainee)));
    }

    /** A page of all enrolled trainees whose name or batch holds the text, by name. */
    List<ProgressRow> cohort(String text, int offset, int limit) {
        return rows(
                jdbc.sql(COHORT)
                        .param(
                                "like",
                                "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "\\%") + "%")
                        .param("limit", limit)
                        .param("offset", offset),
                onTheJob(programmes.published().programme()));
    }

    private List<ProgressRow> rows(JdbcClient.StatementSpec statement, List<PracticeBlock> blocks) {
        Map<PersonId, Sums> found = new LinkedHashMap<>();
        statement.query(row -> {
            PersonId trainee = PersonId.of(row.getString(1));
            String name = row.getString(2);
            String batch = row.getString(3);
            found.computeIfAbsent(trainee, id -> new Sums(id, name, batch)).add(row);
        });
        return found.values().stream().map(sums -> sums.row(blocks)).toList();
    }

    private static final class Sums {

        private final PersonId trainee;
        private final String name;
        private final String batch;
        private final Map<String, int[]> byBlockAndTask = new HashMap<>();
        private @Nullable LocalDate lastDay;
        private int questions;

        Sums(PersonId trainee, String name, String batch) {
            this.trainee = trainee;
            this.name = name;
            this.batch = batch;
        }

        void add(ResultSet row) throws SQLException {
            if (row.getString(4) == null) {
                return;
            }
            byBlockAndTask.put(row.getString(4) + "/" + row.getString(5), new int[] {row.getInt(6), row.getInt(7)});
            LocalDate day = row.getObject(8, LocalDate.class);
            if (day != null && (lastDay == null || day.isAfter(lastDay))) {
                lastDay = day;
            }
            questions += row.getInt(9);
        }

        ProgressRow row(List<PracticeBlock> blocks) {
            List<BlockProgress> progress = new ArrayList<>();
            for (PracticeBlock block : blocks) {
                int[] minutes = sum(block, "");
                progress.add(new BlockProgress(
                        block,
                        Minutes.of(minutes[0]),
                        Minutes.of(minutes[1]),
                        block.minimumCounts().entrySet().stream()
                                .map(wanted -> task(block, wanted.getKey(), wanted.getValue()))
                                .toList()));
            }
            return new ProgressRow(trainee, name, batch, List.copyOf(progress), lastDay, questions);
        }

        private TaskProgress task(PracticeBlock block, String task, int wanted) {
            int[] counts = sum(block, task);
            return new TaskProgress(task, wanted, counts[0], counts[1]);
        }

        private int[] sum(PracticeBlock block, String task) {
            return byBlockAndTask.getOrDefault(block.id() + "/" + task, new int[2]);
        }
    }
}
