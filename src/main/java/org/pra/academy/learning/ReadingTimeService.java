package org.pra.academy.learning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long sections are read. A browser tells what it counted; more than the clock of the server allows is not taken, and a section
 * takes half an hour at most. It tells instructors where a batch struggles and counts for nothing else.
 */
@Service
@Transactional
public class ReadingTimeService {

    static final int MOST_A_REPORT = 60;
    static final int MOST_A_SECTION = 1_800;
    /** Medians of fewer people would tell who they are. */
    static final int FEWEST_READERS = 3;

    private static final Duration SLACK = Duration.ofSeconds(3);
    private static final String MEDIANS = """
            SELECT item_id, section, readers, median FROM (
              SELECT DISTINCT t.item_id, t.section, COUNT(*) OVER (PARTITION BY t.item_id, t.section) AS readers,
                MEDIAN(t.seconds) OVER (PARTITION BY t.item_id, t.section) AS median
              FROM learning_reading_time t JOIN learning_enrolment e ON e.trainee_id = t.trainee_id
              WHERE e.batch_id = ?) times WHERE readers >= ?""";
    private final ProgrammeService programmes;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReadingTimeService(ProgrammeService programmes, JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Adds seconds to one's own time in a section, no more than have passed since the last report of any section. */
    @PreAuthorize("hasRole('TRAINEE')")
    public void spent(String itemId, String section, int seconds) {
        if (programmes
                .programme()
                .reading(itemId)
                .filter(found -> found.hasSection(section))
                .isEmpty()) {
            throw new CurrentActor.NotAllowed("There is no such section.");
        }
        Instant now = clock.instant();
        String me = currentActor.person().toString();
        int allowed = Math.clamp(seconds, 0, passed(me, now));
        if (allowed > 0) {
            jdbc.sql("""
                    INSERT INTO learning_reading_time (trainee_id, item_id, section, seconds, told_at)
                    VALUES (:me, :item, :section, :seconds, :now)
                    ON DUPLICATE KEY UPDATE seconds = LEAST(:most, seconds + :seconds), told_at = :now""")
                    .param("me", me)
                    .param("item", itemId)
                    .param("section", section)
                    .param("seconds", allowed)
                    .param("most", MOST_A_SECTION)
                    .param("now", Moments.stored(now))
                    .update();
        }
    }

    /** The medians of a batch, in one statement; sections with fewer than three readers are left out. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<SectionTime> ofBatch(UUID batch) {
        return jdbc.sql(MEDIANS)
                .params(batch.toString(), FEWEST_READERS)
                .query((row, number) -> new SectionTime(
                        row.getString(1), row.getString(2), row.getInt(3), (int) Math.round(row.getDouble(4))))
                .list();
    }

    private int passed(String trainee, Instant now) {
        return jdbc.sql("SELECT told_at FROM learning_reading_time WHERE trainee_id = ? ORDER BY told_at DESC LIMIT 1")
                .params(trainee)
                .query((row, number) -> Moments.read(row, 1))
                .optional()
                .map(last ->
                        (int) Math.clamp(Duration.between(last, now).plus(SLACK).toSeconds(), 0, MOST_A_REPORT))
                .orElse(MOST_A_REPORT);
    }
}
