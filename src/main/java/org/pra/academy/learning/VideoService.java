package org.pra.academy.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Video;
import org.pra.academy.films.FilmService;
import org.pra.academy.films.FilmShown;
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
    private final FilmService films;
    private final WatchRecords records;
    private final EnrolmentService enrolments;
    private final HoursLedger ledger;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VideoService(
            ProgrammeService programmes,
            FilmService films,
            WatchRecords records,
            EnrolmentService enrolments,
            HoursLedger ledger,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.films = films;
        this.records = records;
        this.enrolments = enrolments;
        this.ledger = ledger;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** The film that the video shows now; empty while there is none. */
    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public Optional<FilmShown> film(String videoId) {
        return films.shown(video(videoId));
    }

    /** Opens the film shown now and answers with where the trainee stopped in it last time. */
    @PreAuthorize("hasRole('TRAINEE')")
    public VideoProgress open(String videoId) {
        Video video = video(videoId);
        films.shown(video)
                .ifPresent(film -> records.opened(currentActor.person(), video.id(), film.edition(), clock.instant()));
        return progress(video);
    }

    /** Whether the trainee has seen some of another film that this video showed before. */
    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public boolean sawAnotherFilm(String videoId) {
        Video video = video(videoId);
        String now = films.shown(video).map(FilmShown::edition).orElse("");
        return records.editions(currentActor.person(), video.id()).entrySet().stream()
                .anyMatch(
                        entry -> !entry.getKey().equals(now) && entry.getValue().watchedSeconds() > 0);
    }

    /** The same for the film shown now. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Instant watched(String videoId, int fromTenths, int toTenths) {
        return watched(
                videoId, film(videoId).map(FilmShown::edition).orElse(FilmShown.PROGRAMME), fromTenths, toTenths);
    }

    /**
     * A stretch of one edition that was played without a break, in tenths of a second; stretches outside the film are cut to it. It
     * counts for the film that was on the screen, even when another one is shown by now.
     */
    @PreAuthorize("hasRole('TRAINEE')")
    public Instant watched(String videoId, String edition, int fromTenths, int toTenths) {
        Video video = video(videoId);
        int end = films.edition(video, edition)
                        .map(shown -> shown.film().seconds())
                        .orElse(0)
                * 10;
        int from = Math.max(0, fromTenths);
        int to = Math.min(end, toTenths);
        Instant now = clock.instant();
        if (to > from) {
            records.watched(
                    currentActor.person(), video.id(), edition, new WatchedSegments.Segment(from, to), end, now);
        }
        return now;
    }

    /** Answers a stop of the film shown now; any number of tries, each kept. */
    @PreAuthorize("hasRole('TRAINEE')")
    public LectureText.Answer answer(String videoId, String stopId, int chosen) {
        Video video = video(videoId);
        Film.Stop stop = films.shown(video).stream()
                .flatMap(shown -> shown.film().stops().stream())
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
        Map<String, String> own = films.own();
        return records.all(currentActor.person(), video -> own.getOrDefault(video, FilmShown.PROGRAMME));
    }

    /** Why a video is finished or not yet. */
    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public Decision finishing(String videoId) {
        return standing(video(videoId)).decision();
    }

    /** Finishes the video when its rules hold and credits its hour once; otherwise says why not. */
    @PreAuthorize("hasRole('TRAINEE')")
    public FinishingOutcome finish(String videoId) {
        Video video = video(videoId);
        PersonId trainee = currentActor.person();
        if (enrolments.of(trainee).isEmpty()) {
            return new FinishingOutcome.NotEnrolled();
        }
        Standing standing = standing(video);
        VideoProgress progress = standing.progress();
        if (!progress.finished() && !standing.decision().holds()) {
            return new FinishingOutcome.NotYet(standing.decision());
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
                            + ", answered " + standing.stops() + " stops, wrote " + progress.wordsWritten()
                            + " words"));
            events.publishEvent(new LearningEvents.VideoFinished(trainee.value(), trainee, video.id()));
        }
        return new FinishingOutcome.Finished(video.minutes());
    }

    /** The film shown now, unless the rules hold for another one that the trainee saw whole before it was replaced. */
    private Standing standing(Video video) {
        Map<String, VideoProgress> seen = records.editions(currentActor.person(), video.id());
        Standing now = Standing.of(video, films.shown(video), progress(video));
        return now.decision().holds()
                ? now
                : seen.entrySet().stream()
                        .filter(entry -> !entry.getKey().isEmpty())
                        .map(entry -> Standing.of(video, films.edition(video, entry.getKey()), entry.getValue()))
                        .filter(standing -> standing.decision().holds())
                        .findFirst()
                        .orElse(now);
    }

    private VideoProgress progress(Video video) {
        Map<String, VideoProgress> seen = records.editions(currentActor.person(), video.id());
        String edition = films.shown(video).map(FilmShown::edition).orElse("");
        VideoProgress found = seen.get(edition);
        return found != null
                ? found
                : seen.values().stream()
                        .findFirst()
                        .map(VideoProgress::ofAnotherFilm)
                        .orElseGet(() -> VideoProgress.none(video.id()));
    }

    private record Standing(VideoProgress progress, int stops, Decision decision) {
        static Standing of(Video video, Optional<FilmShown> shown, VideoProgress progress) {
            Optional<Film> film = shown.map(FilmShown::film);
            return new Standing(
                    progress,
                    film.map(progress::stopsRight).orElse(0),
                    WatchingRules.check(video.id(), film, progress));
        }
    }

    private Video video(String id) {
        return programmes
                .programme()
                .video(id)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such video."));
    }
}
