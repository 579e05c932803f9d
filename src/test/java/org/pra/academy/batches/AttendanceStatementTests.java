package org.pra.academy.batches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the screens of timetable and attendance ask of the database: as much for 300 trainees as for 30. */
@AcademyTest
class AttendanceStatementTests {

    private static final LocalDateTime STARTS = LocalDateTime.of(2026, 11, 24, 10, 30);
    private static final int TRIES = 5;

    @Autowired
    private PlanningService planning;

    @Autowired
    private TimetableService timetables;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private PresenceService presence;

    @Autowired
    private WallService walls;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void time() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void threeHundredTraineesCostNoMoreStatementsThanThirty() {
        Map<String, Long> small = count(batchOf(30));
        Map<String, Long> large = count(batchOf(300));
        assertThat(large).isEqualTo(small);
        assertThat(small)
                .allSatisfy((screen, statements) ->
                        assertThat(statements).as(screen).isLessThanOrEqualTo(12));
    }

    private Map<String, Long> count(UUID batch) {
        PersonId admin = people.administrator();
        UUID session = people.as(admin, () -> {
            planning.layOut(batch);
            return planning.add(batch, "P1", 90, STARTS, "HIS lab", "for a count");
        });
        clock.moveTo(STARTS.atZone(ZoneId.of("Asia/Kolkata")).toInstant().plus(Duration.ofMinutes(1)));
        people.run(admin, () -> {
            attendance.open(session);
            attendance.markRest(session, Presence.PRESENT);
            walls.start(session);
        });
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("list", statements(admin, () -> attendance.sheet(session)));
        counts.put("wall", statements(admin, () -> walls.now(session)));
        counts.put("week", statements(admin, () -> timetables.week(batch, STARTS.toLocalDate())));
        counts.put("overview", statements(admin, () -> timetables.overview(batch)));
        people.run(admin, () -> attendance.close(session));
        counts.put("shares", statements(admin, () -> presence.ofBatch(batch)));
        counts.put("closed list", statements(admin, () -> attendance.sheet(session)));
        return counts;
    }

    private UUID batchOf(int members) {
        UUID batch = trainees.batch(members);
        transactions.executeWithoutResult(status -> IntStream.range(0, members).forEach(i -> {
            String id = Ids.next().toString();
            jdbc.sql("""
                    INSERT INTO identity_person (id, name, email, roles, enabled, stamp, joined_at, version)
                    VALUES (:id, 'Counted', :email, 'TRAINEE', TRUE, 0, NOW(6), 0)""").param("id", id).param("email", id + "@example.org").update();
            jdbc.sql("""
                    INSERT INTO learning_enrolment (trainee_id, batch_id, programme_version, programme_digest, enrolled_at)
                    VALUES (:id, :batch, 'x', 'x', NOW(6))""").param("id", id).param("batch", batch.toString()).update();
        }));
        return batch;
    }

    /** The least of a few tries: the academy's own clockwork may ask something in between. */
    private long statements(PersonId person, Runnable screen) {
        return IntStream.range(0, TRIES)
                .mapToLong(i -> {
                    long before = questions();
                    people.run(person, screen);
                    return questions() - before;
                })
                .min()
                .orElseThrow();
    }

    private long questions() {
        Long value = transactions.execute(status -> jdbc.sql(
                        "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'QUESTIONS'")
                .query(Long.class)
                .single());
        return value == null ? 0 : value;
    }
}
