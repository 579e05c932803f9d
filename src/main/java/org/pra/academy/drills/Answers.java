package org.pra.academy.drills;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to cards, each stored when it is given. */
@Component("drillAnswers")
class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID run, int turn, Round.Choice choice, Instant now) {
        jdbc.sql("INSERT INTO drills_answer (run_id, turn, card, chosen, answer, scored, taken_ms, answered_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        run.toString(),
                        turn,
                        choice.card(),
                        choice.chosen(),
                        choice.answer(),
                        choice.scored(),
                        choice.takenMs(),
                        Runs.time(now))
                .update();
    }

    /** What was answered in these runs, in one statement. */
    Map<UUID, List<Round.Choice>> of(Collection<UUID> ids) {
        Map<UUID, List<Round.Choice>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT run_id, card, chosen, answer, scored, taken_ms FROM drills_answer"
                            + " WHERE run_id IN (:ids) ORDER BY run_id, turn")
                    .param("ids", ids.stream().map(UUID::toString).toList())
                    .query(row -> {
                        found.computeIfAbsent(UUID.fromString(row.getString(1)), _ -> new ArrayList<>())
                                .add(new Round.Choice(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getBoolean(5),
                                        row.getInt(6)));
                    });
        }
        return found;
    }

    /** Where scored cards of each right place were put. */
    List<Confusion> confusions(List<PersonId> trainees, String drill) {
        if (trainees.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT a.answer, a.chosen, COUNT(*) FROM drills_answer a JOIN drills_run r ON r.id = a.run_id
                WHERE r.trainee_id IN (:ids) AND r.drill = :drill AND a.scored GROUP BY a.answer, a.chosen""")
                .param("ids", trainees.stream().map(PersonId::toString).toList())
                .param("drill", drill)
                .query((row, number) -> new Confusion(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }
}
