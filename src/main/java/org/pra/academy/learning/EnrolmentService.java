package org.pra.academy.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchService;
import org.pra.academy.curriculum.Version;
import org.pra.academy.curriculum.VersionBook;
import org.pra.academy.eligibility.ApplicationService;
import org.pra.academy.identity.TraineeRole;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrols accepted applicants into batches. */
@Service
@Transactional
public class EnrolmentService {

    private static final String SELECT =
            "SELECT trainee_id, batch_id, programme_version, enrolled_at FROM learning_enrolment ";
    private final JdbcClient jdbc;
    private final ApplicationService applications;
    private final BatchService batches;
    private final TraineeRole traineeRole;
    private final VersionBook book;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EnrolmentService(
            JdbcClient jdbc,
            ApplicationService applications,
            BatchService batches,
            TraineeRole traineeRole,
            VersionBook book,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.batches = batches;
        this.traineeRole = traineeRole;
        this.book = book;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public EnrolmentOutcome enrol(PersonId applicant, UUID batchId) {
        if (!applications.accepted(applicant)) {
            return new EnrolmentOutcome.NotAccepted();
        }
        if (of(applicant).isPresent()) {
            return new EnrolmentOutcome.AlreadyEnrolled();
        }
        if (!batches.takePlace(batchId)) {
            return new EnrolmentOutcome.BatchFull();
        }
        Version programme = book.holdShared();
        Instant now = clock.instant();
        jdbc.sql(
                        "INSERT INTO learning_enrolment (trainee_id, batch_id, programme_version, programme_digest, enrolled_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        applicant.toString(),
                        batchId.toString(),
                        programme.label(),
                        programme.edition(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        Batch batch = batches.find(batchId).orElseThrow();
        traineeRole.give(applicant, "enrolled in " + batch.name());
        events.publishEvent(new LearningEvents.TraineeEnrolled(batchId, applicant, batch.name(), programme.label()));
        letters.send(
                applicant,
                "You are enrolled",
                "You are in batch " + batch.name() + ", which starts on " + batch.starts() + ". Sign in to begin.");
        return new EnrolmentOutcome.Enrolled(new Enrolment(applicant, batchId, programme.label(), now));
    }

    @CalledByServices
    @Transactional(readOnly = true)
    public Optional<Enrolment> of(PersonId trainee) {
        return jdbc.sql(SELECT + "WHERE trainee_id = ?")
                .params(trainee.toString())
                .query(EnrolmentService::enrolment)
                .optional();
    }

    /** Trainees of a batch in the order they were enrolled. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<Enrolment> in(UUID batch) {
        return jdbc.sql(SELECT + "WHERE batch_id = ? ORDER BY enrolled_at, trainee_id")
                .params(batch.toString())
                .query(EnrolmentService::enrolment)
                .list();
    }

    /** Everybody enrolled anywhere, a page of them. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<Enrolment> all(int offset, int limit) {
        return jdbc.sql(SELECT + "ORDER BY enrolled_at DESC, trainee_id LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(EnrolmentService::enrolment)
                .list();
    }

    /** Accepted applicants who are in no batch yet. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<PersonId> waitingForABatch() {
        return jdbc.sql("""
                SELECT a.applicant_id FROM eligibility_application a LEFT JOIN learning_enrolment e ON e.trainee_id = a.applicant_id
                WHERE a.state = 'ACCEPTED' AND e.trainee_id IS NULL ORDER BY a.decided_at""")
                .query((row, number) -> PersonId.of(row.getString(1)))
                .list();
    }

    private static Enrolment enrolment(ResultSet row, int number) throws SQLException {
        return new Enrolment(
                PersonId.of(row.getString(1)),
                UUID.fromString(row.getString(2)),
                row.getString(3),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
