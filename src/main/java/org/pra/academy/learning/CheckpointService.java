package org.pra.academy.learning;

import java.time.Clock;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the first answer of a trainee to each checkpoint. It tells instructors where a batch struggles and counts for nothing else. */
@Service
@Transactional
public class CheckpointService {

    private final ProgrammeService programmes;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    CheckpointService(ProgrammeService programmes, JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Notes the option chosen, unless an earlier answer stands. */
    @PreAuthorize("hasRole('TRAINEE')")
    public void answered(String itemId, String section, String checkpointId, int option) {
        LectureText.Block.Checkpoint checkpoint = programmes.programme().reading(itemId).stream()
                .flatMap(reading -> reading.text().sections().stream())
                .filter(found -> found.id().equals(section))
                .flatMap(found -> found.blocks().stream())
                .filter(LectureText.Block.Checkpoint.class::isInstance)
                .map(LectureText.Block.Checkpoint.class::cast)
                .filter(found -> found.id().equals(checkpointId))
                .filter(found -> option >= 0 && option < found.answers().size())
                .findFirst()
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such checkpoint."));
        jdbc.sql("""
                INSERT IGNORE INTO learning_checkpoint (trainee_id, checkpoint_id, item_id, section, chosen, correct, answered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        currentActor.person().toString(),
                        checkpoint.id(),
                        itemId,
                        section,
                        option,
                        checkpoint.answers().get(option).correct(),
                        Moments.stored(clock.instant()))
                .update();
    }
}
