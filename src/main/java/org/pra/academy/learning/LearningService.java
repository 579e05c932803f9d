package org.pra.academy.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.hours.HoursEntry;
import org.pra.academy.hours.HoursLedger;
import org.pra.academy.hours.HoursSource;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading and finishing lectures; always the signed-in trainee's own. */
@Service
@Transactional
public class LearningService {

    private final ProgrammeService programmes;
    private final ReadingRecords records;
    private final EnrolmentService enrolments;
    private final HoursLedger ledger;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LearningService(
            ProgrammeService programmes,
            ReadingRecords records,
            EnrolmentService enrolments,
            HoursLedger ledger,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.records = records;
        this.enrolments = enrolments;
        this.ledger = ledger;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps the place and counts sections up to this one as read. Answers when it was stored. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Instant reached(String lectureId, String sectionId) {
        Reading reading = reading(lectureId);
        List<LectureText.Section> sections = reading.text().sections();
        Instant now = clock.instant();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).id().equals(sectionId)) {
                records.reached(currentActor.person(), reading.id(), sectionId, i + 1, now);
            }
        }
        return now;
    }

    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public LectureProgress progress(String lectureId) {
        return records.progress(currentActor.person(), reading(lectureId).id());
    }

    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public Map<String, LectureProgress> allProgress() {
        return records.all(currentActor.person());
    }

    /** Why a lecture is finished or not yet. */
    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public Decision finishing(String lectureId) {
        Lecture lecture = lecture(lectureId);
        return FinishingRules.check(lecture, records.progress(currentActor.person(), lecture.id()));
    }

    /** Finishes the lecture when its rules hold and credits its hours once; otherwise says why not. */
    @PreAuthorize("hasRole('TRAINEE')")
    public FinishingOutcome finish(String lectureId) {
        Lecture lecture = lecture(lectureId);
        PersonId trainee = currentActor.person();
        if (enrolments.of(trainee).isEmpty()) {
            return new FinishingOutcome.NotEnrolled();
        }
        LectureProgress progress = records.progress(trainee, lecture.id());
        if (progress.finished()) {
            return new FinishingOutcome.Finished(lecture.minutes());
        }
        Decision decision = FinishingRules.check(lecture, progress);
        if (!decision.holds()) {
            return new FinishingOutcome.NotYet(decision);
        }
        if (records.finish(trainee, lecture.id(), clock.instant())) {
            if (progress.reopened() != null) {
                creditTheRest(trainee, lecture, progress);
            }
            ledger.record(new HoursEntry(
                    trainee,
                    HoursKind.THEORY,
                    lecture.unit(),
                    "lecture/" + lecture.id(),
                    lecture.minutes(),
                    true,
                    "Read " + lecture.id() + " " + lecture.title() + " and passed its quiz with " + progress.bestRight()
                            + " of " + QuizRules.ITEMS));
            events.publishEvent(new LearningEvents.LectureFinished(trainee.value(), trainee, lecture.id()));
        }
        return new FinishingOutcome.Finished(lecture.minutes());
    }

    /** A lecture that was opened anew and is longer now credits what it is longer; hours earned before are never taken back. */
    private void creditTheRest(PersonId trainee, Lecture lecture, LectureProgress progress) {
        String source = "lecture/" + lecture.id();
        Minutes before = ledger.counted(List.of(trainee), source).getOrDefault(trainee, Minutes.NONE);
        if (before.value() > 0 && lecture.minutes().compareTo(before) > 0) {
            ledger.settle(
                    new HoursSource(source, HoursKind.THEORY, lecture.unit()),
                    Map.of(trainee, lecture.minutes()),
                    source,
                    lecture.minutes(),
                    "Read the new text of " + lecture.id() + " " + lecture.title() + " and passed its quiz with "
                            + progress.bestRight() + " of " + QuizRules.ITEMS);
        }
    }

    @CalledByServices
    @Transactional(readOnly = true)
    public Map<String, LectureProgress> progressOf(PersonId trainee) {
        return records.all(trainee);
    }

    private Reading reading(String id) {
        return programmes
                .programme()
                .reading(id)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is nothing to read under this name."));
    }

    private Lecture lecture(String id) {
        return programmes
                .programme()
                .lecture(id)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such lecture."));
    }
}
