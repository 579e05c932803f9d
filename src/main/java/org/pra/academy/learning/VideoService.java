package org.pra.academy.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Video;
import org.pra.academy.hours.HoursEntry;
import org.pra.academy.hours.HoursLedger;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watching videos; always the signed-in trainee's own. What counts is what was really seen, as {@link WatchingRules} says. */
@Service
@Transactional
public class VideoService {

    private static final int LONGEST_WORKSHEET = 4_000;
    private final ProgrammeService programmes;
    private final WatchRecords records;
    private final EnrolmentService enrolments;
    private final HoursLedger ledger;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VideoService(
            ProgrammeService programmes,
            WatchRecords records,
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

    /** Opens a showing and answers with where the trainee stopped last time. */
    @PreAuthorize("hasRole('TRAINEE')")
    public VideoProgress open(String videoId) {
        Video video = video(videoId);
        records.opened(currentActor.person(), video.id(), clock.instant());
        return records.progress(currentActor.person(), video.id());
    }

    /** A stretch that was played without a break, in tenths of a second; stretches outside the film are cut to it. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Instant watched(String videoId, int fromTenths, int toTenths) {
        Video video = video(videoId);
        int end = video.film().map(Film::seconds).orElse(0) * 10;
        int from = Math.max(0, fromTenths);
        int to = Math.min(end, toTenths);
        Instant now = clock.instant();
        if (to > from) {
            records.watched(currentActor.person(), video.id(), new WatchedSegments.Segment(from, to), end, now);
        }
        return now;
    }

    /** Answers a stop; any number of tries, each kept. */
    @PreAuthorize("hasRole('TRAINEE')")
    public LectureText.Answer answer(String videoId, String stopId, int chosen) {
        Video video = video(videoId);
        Film.Stop stop = video.film().stream()
                .flatMap(film -> film.stops().stream())
                .filter(found -> found.id().equals(stopId))
                .findFirst()
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such question."));
        LectureText.Answer answer = stop.answers().get(chosen);
        records.answered(currentActor.person(), video.id(), stopId, chosen, answer.correct(), clock.instant());
        return answer;
    }

    /** Keeps the worksheet as it stands. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Instant write(String videoId, String worksheet) {
        if (worksheet.length() > LONGEST_WORKSHEET) {
            throw new IllegalArgumentException("Keep the worksheet under " + LONGEST_WORKSHEET + " characters.");
        }
        records.wrote(currentActor.person(), video(videoId).id(), worksheet);
        return clock.instant();
    }

    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public Map<String, VideoProgress> allProgress() {
        return records.all(currentActor.person());
    }

    /** Why a video is finished or not yet. */
    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public Decision finishing(String videoId) {
        Video video = video(videoId);
        return WatchingRules.check(video, records.progress(currentActor.person(), video.id()));
    }

    /** Finishes the video when its rules hold and credits its hour once; otherwise says why not. */
    @PreAuthorize("hasRole('TRAINEE')")
    public FinishingOutcome finish(String videoId) {
        Video video = video(videoId);
        PersonId trainee = currentActor.person();
        if (enrolments.of(trainee).isEmpty()) {
            return new FinishingOutcome.NotEnrolled();
        }
        VideoProgress progress = records.progress(trainee, video.id());
        Decision decision = WatchingRules.check(video, progress);
        if (!progress.finished() && !decision.holds()) {
            return new FinishingOutcome.NotYet(decision);
        }
        if (records.finish(trainee, video.id(), clock.instant())) {
            ledger.record(new HoursEntry(
                    trainee,
                    HoursKind.THEORY,
                    video.unit(),
                    "video/" + video.id(),
                    video.minutes(),
                    true,
                    "Watched " + VideoProgress.clock(progress.watchedSeconds()) + " of " + video.id() + " "
                            + video.title()
                            + ", answered " + progress.stopsRight() + " stops, wrote " + progress.wordsWritten()
                            + " words"));
            events.publishEvent(new LearningEvents.VideoFinished(trainee.value(), trainee, video.id()));
        }
        return new FinishingOutcome.Finished(video.minutes());
    }

    private Video video(String id) {
        return programmes
                .programme()
                .video(id)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such video."));
    }
}
