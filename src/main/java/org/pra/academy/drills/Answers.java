package org.pra.academy.drills;

import java.time.Instant;
import java.util.List;
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

    List<Round.Choice> of(UUID run) {
        return jdbc.sql(
                        "SELECT card, chosen, answer, scored, taken_ms FROM drills_answer WHERE run_id = ? ORDER BY turn")
                .params(run.toString())
                .query((row, number) -> new Round.Choice(
                        row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getInt(5)))
                .list();
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
