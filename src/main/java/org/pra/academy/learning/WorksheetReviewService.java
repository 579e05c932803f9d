package org.pra.academy.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Instructors read the worksheets of a batch and say what they think of an answer. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class WorksheetReviewService {

    private static final int LONGEST_COMMENT = 2_000;
    private final Worksheets worksheets;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WorksheetReviewService(
            Worksheets worksheets, CurrentActor currentActor, Clock clock, ApplicationEventPublisher events) {
        this.worksheets = worksheets;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** Every written answer of a batch to a module, task by task, in one statement. */
    @Transactional(readOnly = true)
    public List<WorksheetAnswer> ofBatch(UUID batch, String moduleId) {
        return worksheets.ofBatch(batch, moduleId);
    }

    /** Marks the answer as seen; a comment, where there is one, stands beside the answer for the trainee. */
    public void seen(WorksheetAnswer answer, String comment) {
        if (comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("A comment has up to 2,000 characters.");
        }
        PersonId trainee = answer.trainee();
        Instant now = clock.instant();
        if (!worksheets.seen(
                trainee, answer.taskId(), currentActor.person(), comment.strip(), answer.changedAt(), now)) {
            throw new Conflict("The trainee changed this answer while you read it. Load the page again to see it.");
        }
        events.publishEvent(
                new LearningEvents.WorksheetSeen(trainee.value(), trainee, answer.taskId(), !comment.isBlank()));
    }
}
