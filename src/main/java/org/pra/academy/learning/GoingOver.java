package org.pra.academy.learning;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes trainees in progress over to another edition of the programme, and opens finished lectures anew where that was chosen. */
@Service
@CalledByServices
@Transactional(propagation = Propagation.MANDATORY)
public class GoingOver {

    private static final int AT_ONCE = 500;
    private final JdbcClient jdbc;
    private final ReadingRecords records;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GoingOver(JdbcClient jdbc, ReadingRecords records, Letters letters, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody enrolled, with the edition they are pinned to. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> pins() {
        Map<PersonId, String> pins = new HashMap<>();
        jdbc.sql("SELECT trainee_id, programme_digest FROM learning_enrolment").query(row -> {
            pins.put(PersonId.of(row.getString(1)), row.getString(2));
        });
        return pins;
    }

    /** Who has begun which lecture or module, and who of them has finished it. */
    @Transactional(readOnly = true)
    public Map<String, Begun> begun() {
        Map<String, Begun> begun = new HashMap<>();
        jdbc.sql("SELECT lecture_id, trainee_id, finished_at IS NOT NULL FROM learning_reading")
                .query(row -> {
                    begun.computeIfAbsent(row.getString(1), id -> new Begun(new HashSet<>(), new HashSet<>()))
                            .add(PersonId.of(row.getString(2)), row.getBoolean(3));
                });
        return begun;
    }

    /** Trainees with a lecture open, and those who have finished it. */
    public record Begun(Set<PersonId> open, Set<PersonId> finished) {
        void add(PersonId trainee, boolean isFinished) {
            (isFinished ? finished : open).add(trainee);
        }
    }

    public void pin(Collection<PersonId> trainees, String edition, String label) {
        List<String> ids = trainees.stream().map(PersonId::toString).sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            jdbc.sql(
                            "UPDATE learning_enrolment SET programme_digest = :edition, programme_version = :label WHERE trainee_id IN (:ids)")
                    .param("edition", edition)
                    .param("label", label)
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .update();
        }
    }

    /** Opens the lecture anew for those who have finished it, and writes to each; answers how many they are. */
    public int reopen(String lectureId, String title, Collection<PersonId> trainees, String why) {
        List<PersonId> reopened = records.reopen(lectureId, trainees, why, clock.instant());
        for (PersonId trainee : reopened) {
            events.publishEvent(new LearningEvents.LectureReopened(Ids.next(), trainee, lectureId, why));
            letters.send(
                    trainee,
                    lectureId + " is open again",
                    "The lecture " + lectureId + " " + title
                            + " has a new text, and you are asked to read it and to pass its quiz again. "
                            + "The hours you have earned with it stay yours. Why: " + why);
        }
        return reopened.size();
    }
}
