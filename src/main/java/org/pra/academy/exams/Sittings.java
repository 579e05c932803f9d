package org.pra.academy.exams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.UnitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sittings and their answers. An answer is one appended row; the latest row of a place counts and none is ever changed. */
@Component
class Sittings {

    private static final String SELECT =
            "SELECT id, trainee_id, blueprint, items, started_at, ends_at, state, handed_in_at, right_answers, edition FROM exams_sitting ";
    private final JdbcClient jdbc;

    Sittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Sitting(
            UUID id,
            PersonId trainee,
            String blueprint,
            List<String> items,
            Instant startedAt,
            Instant endsAt,
            SittingState state,
            @Nullable Instant handedInAt,
            int right,
            @Nullable String edition) {}

    void begin(
            UUID id,
            PersonId trainee,
            String blueprint,
            List<String> items,
            String edition,
            Instant start,
            Instant end) {
        jdbc.sql(
                        "INSERT INTO exams_sitting (id, trainee_id, blueprint, items, edition, started_at, ends_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, 'OPEN')")
                .params(
                        id.toString(),
                        trainee.toString(),
                        blueprint,
                        String.join(" ", items),
                        edition,
                        time(start),
                        time(end))
                .update();
    }

    Optional<Sitting> latest(PersonId trainee, String blueprint) {
        return jdbc.sql(SELECT + "WHERE trainee_id = ? AND blueprint = ? ORDER BY id DESC LIMIT 1")
                .params(trainee.toString(), blueprint)
                .query(Sittings::sitting)
                .optional();
    }

    Optional<Sitting> lock(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ? FOR UPDATE")
                .params(id.toString())
                .query(Sittings::sitting)
                .optional();
    }

    List<UUID> overdue(Instant now) {
        return jdbc.sql("SELECT id FROM exams_sitting WHERE state = 'OPEN' AND ends_at <= ?")
                .params(time(now))
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /** Stores an answer if the sitting is this person's, open and in time; one statement, so nothing can slip between check and store. */
    boolean answer(UUID sitting, PersonId trainee, int place, int chosen, Instant now) {
        return jdbc.sql("""
                INSERT INTO exams_answer (sitting_id, place, chosen, given_at)
                SELECT id, :place, :chosen, :now FROM exams_sitting
                WHERE id = :sitting AND trainee_id = :trainee AND state = 'OPEN' AND ends_at > :now""")
                        .param("place", place)
                        .param("chosen", chosen)
                        .param("now", time(now))
                        .param("sitting", sitting.toString())
                        .param("trainee", trainee.toString())
                        .update()
                == 1;
    }

    Map<Integer, Integer> answers(UUID sitting) {
        Map<Integer, Integer> latest = new HashMap<>();
        jdbc.sql("SELECT place, chosen FROM exams_answer WHERE sitting_id = ? ORDER BY seq")
                .params(sitting.toString())
                .query(row -> {
                    latest.put(row.getInt(1), row.getInt(2));
                });
        return latest;
    }

    void end(UUID id, SittingState state, Instant at, int right, String digest, List<PaperResult.ByUnit> units) {
        jdbc.sql(
                        "UPDATE exams_sitting SET state = ?, handed_in_at = ?, right_answers = ?, answers_digest = ? WHERE id = ?")
                .params(state.name(), time(at), right, digest, id.toString())
                .update();
        StringBuilder rows =
                new StringBuilder("INSERT INTO exams_unit_result (sitting_id, unit, right_answers, items) VALUES ");
        List<Object> values = new java.util.ArrayList<>();
        for (PaperResult.ByUnit unit : units) {
            rows.append(values.isEmpty() ? "(?, ?, ?, ?)" : ", (?, ?, ?, ?)");
            values.addAll(List.of(id.toString(), unit.unit().value(), unit.right(), unit.items()));
        }
        jdbc.sql(rows.toString()).params(values).update();
    }

    List<PaperResult.ByUnit> units(UUID sitting) {
        return jdbc.sql("SELECT unit, right_answers, items FROM exams_unit_result WHERE sitting_id = ? ORDER BY unit")
                .params(sitting.toString())
                .query((row, number) ->
                        new PaperResult.ByUnit(new UnitCode(row.getString(1)), row.getInt(2), row.getInt(3)))
                .list();
    }

    private static Sitting sitting(ResultSet row, int number) throws SQLException {
        LocalDateTime handedIn = row.getObject(8, LocalDateTime.class);
        return new Sitting(
                UUID.fromString(row.getString(1)),
                PersonId.of(row.getString(2)),
                row.getString(3),
                List.of(row.getString(4).split(" ")),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                SittingState.valueOf(row.getString(7)),
                handedIn == null ? null : handedIn.toInstant(ZoneOffset.UTC),
                row.getInt(9),
                row.getString(10));
    }

    private static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
