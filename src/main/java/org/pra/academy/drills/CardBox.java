package org.pra.academy.drills;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards a trainee has met, and the day each comes back. A card moves at most once a day, except that a miss always counts. */
@Component
class CardBox {

    private static final String COLUMNS =
            "card, repetitions, easiness, interval_days, last_on, due_on FROM drills_card";
    private final JdbcClient jdbc;

    CardBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Filed(String card, Spacing spacing, LocalDate lastOn, LocalDate dueOn) {}

    void file(PersonId trainee, String drill, String card, int quality, int longest, LocalDate today) {
        Optional<Filed> before = one(trainee, drill, card);
        if (before.filter(filed -> filed.lastOn().equals(today) && quality >= 3).isPresent()) {
            return;
        }
        Spacing after = before.map(Filed::spacing).orElse(Spacing.NEW).after(quality, longest);
        jdbc.sql("""
                INSERT INTO drills_card (trainee_id, drill, card, repetitions, easiness, interval_days, last_on, due_on)
                VALUES (:trainee, :drill, :card, :repetitions, :easiness, :days, :today, :due)
                ON DUPLICATE KEY UPDATE repetitions = :repetitions, easiness = :easiness, interval_days = :days,
                  last_on = :today, due_on = :due""")
                .param("trainee", trainee.toString())
                .param("drill", drill)
                .param("card", card)
                .param("repetitions", after.repetitions())
                .param("easiness", BigDecimal.valueOf(after.easiness()).setScale(2, RoundingMode.HALF_UP))
                .param("days", after.days())
                .param("today", today)
                .param("due", today.plusDays(after.days()))
                .update();
    }

    /** All that these people have met, by drill, in one statement. */
    Map<PersonId, Map<String, List<Filed>>> of(Collection<PersonId> trainees) {
        Map<PersonId, Map<String, List<Filed>>> found = new HashMap<>();
        if (!trainees.isEmpty()) {
            jdbc.sql("SELECT trainee_id, drill, " + COLUMNS + " WHERE trainee_id IN (:ids) ORDER BY due_on, card")
                    .param("ids", trainees.stream().map(PersonId::toString).toList())
                    .query(row -> {
                        found.computeIfAbsent(PersonId.of(row.getString(1)), _ -> new HashMap<>())
                                .computeIfAbsent(row.getString(2), _ -> new ArrayList<>())
                                .add(filed(row, 3));
                    });
        }
        return found;
    }

    private Optional<Filed> one(PersonId trainee, String drill, String card) {
        return jdbc.sql("SELECT " + COLUMNS + " WHERE trainee_id = ? AND drill = ? AND card = ? FOR UPDATE")
                .params(trainee.toString(), drill, card)
                .query((row, number) -> filed(row, 1))
                .optional();
    }

    private static Filed filed(java.sql.ResultSet row, int first) throws java.sql.SQLException {
        return new Filed(
                row.getString(first),
                new Spacing(row.getInt(first + 1), row.getDouble(first + 2), row.getInt(first + 3)),
                row.getObject(first + 4, LocalDate.class),
                row.getObject(first + 5, LocalDate.class));
    }
}
