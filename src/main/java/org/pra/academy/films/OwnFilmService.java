package org.pra.academy.films;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Video;
import org.pra.academy.films.FilmHeader.Unreadable;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Administrators put a film of the institute in the place of a programme's film, and take it away again. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class OwnFilmService {

    private static final int SHORTEST = 30;
    private static final int LONGEST = 3_600;
    private final OwnFilms films;
    private final ProgrammeService programmes;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final DataSize largest;

    OwnFilmService(
            OwnFilms films,
            ProgrammeService programmes,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            @Value("${pra.largest-film}") DataSize largest) {
        this.films = films;
        this.programmes = programmes;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
        this.transactions = transactions;
        this.largest = largest;
    }

    /** The institute's films for a video, newest first. */
    @Transactional(readOnly = true)
    public List<OwnFilm> of(String videoId) {
        return films.of(videoId);
    }

    public int largestMegabytes() {
        return (int) largest.toMegabytes();
    }

    /** Takes a film as a draft; type and length are read from its content. Its questions are carried over from the programme's film. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public FilmOutcome upload(String videoId, String fileName, InputStream content) throws IOException {
        Video video = video(videoId);
        try (FilmUpload upload = FilmUpload.of(content, largest.toBytes())) {
            FilmHeader header = upload.header();
            if (header.seconds() < SHORTEST || header.seconds() > LONGEST) {
                return new FilmOutcome.NotTaken(FilmFault.LENGTH_OUT_OF_RANGE);
            }
            UUID id = Ids.next();
            OwnFilm film = new OwnFilm(
                    id,
                    video.id(),
                    OwnFilm.State.DRAFT,
                    header.type().safeName(fileName),
                    header.type().mediaType(),
                    upload.bytes(),
                    header.seconds(),
                    false,
                    false,
                    false,
                    carriedOver(id, video, header.seconds()),
                    clock.instant(),
                    null);
            try (InputStream bytes = upload.content()) {
                keep(film, upload.sha(), bytes);
            }
            return new FilmOutcome.Done(film);
        } catch (Unreadable e) {
            return new FilmOutcome.NotTaken(e.fault());
        }
    }

    /** Takes a file of captions for a draft when every one of them stands in order and within the film. */
    public FilmOutcome captions(UUID id, CaptionLanguage language, byte[] content) {
        OwnFilm film = draft(id);
        List<CaptionFault> faults = new ArrayList<>();
        Optional<String> text = CaptionText.read(content, language, film.seconds(), faults);
        if (text.isEmpty()) {
            return new FilmOutcome.CaptionsNotTaken(faults);
        }
        films.captions(id, language, text.get());
        return done(id);
    }

    public FilmOutcome poster(UUID id, byte[] content) {
        draft(id);
        Optional<OwnFilms.Poster> poster = PosterFile.read(content);
        if (poster.isEmpty()) {
            return new FilmOutcome.PosterNotTaken();
        }
        films.poster(id, poster.get());
        return done(id);
    }

    /** Keeps the three questions as they stand; whether they hold is said by {@link #check}. */
    public FilmOutcome stops(UUID id, List<Film.Stop> stops) {
        draft(id);
        if (stops.size() > OwnFilmRules.STOPS) {
            throw new IllegalArgumentException("A film stops three times to ask.");
        }
        films.stops(
                id,
                IntStream.range(0, stops.size())
                        .mapToObj(i -> new Film.Stop(
                                OwnFilm.stopId(id, i + 1),
                                stops.get(i).second(),
                                stops.get(i).ask(),
                                stops.get(i).answers()))
                        .toList());
        return done(id);
    }

    /** The time at which what was just kept was kept. */
    public Instant now() {
        return clock.instant();
    }

    /** Whether a film may be shown, and what is missing. */
    @Transactional(readOnly = true)
    public Decision check(UUID id) {
        return OwnFilmRules.check(film(id));
    }

    /** Shows the film in place of what the video shows now. */
    public FilmOutcome show(UUID id) {
        OwnFilm film = film(id);
        Decision decision = OwnFilmRules.check(film);
        if (!decision.holds()) {
            return new FilmOutcome.NotYet(decision);
        }
        films.withdraw(film.videoId());
        films.show(id, clock.instant());
        events.publishEvent(new FilmEvents.FilmReplaced(id, film.videoId(), film.seconds()));
        return done(id);
    }

    /** Goes back to the programme's own film. */
    public void withdraw(String videoId) {
        films.shown(videoId).ifPresent(film -> {
            films.withdraw(videoId);
            events.publishEvent(new FilmEvents.FilmWithdrawn(film.id(), videoId));
        });
    }

    /** Throws a draft away; a film that was ever shown is kept, because people have watched it. */
    public void discard(UUID id) {
        draft(id);
        films.discard(id);
    }

    private void keep(OwnFilm film, String sha256, InputStream bytes) {
        transactions.executeWithoutResult(status -> {
            try {
                films.add(film, sha256, currentActor.person().value(), bytes);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            events.publishEvent(new FilmEvents.FilmUploaded(film.id(), film.videoId(), sha256, film.seconds()));
        });
    }

    private static List<Film.Stop> carriedOver(UUID id, Video video, int seconds) {
        List<Film.Stop> stops = video.film().map(Film::stops).orElse(List.of());
        int last = stops.isEmpty() ? 0 : stops.getLast().second();
        return IntStream.range(0, stops.size())
                .mapToObj(i -> new Film.Stop(
                        OwnFilm.stopId(id, i + 1),
                        last < seconds ? stops.get(i).second() : seconds * (i + 1) / (stops.size() + 1),
                        stops.get(i).ask(),
                        stops.get(i).answers()))
                .toList();
    }

    private FilmOutcome done(UUID id) {
        return new FilmOutcome.Done(film(id));
    }

    private OwnFilm draft(UUID id) {
        OwnFilm film = film(id);
        if (film.state() != OwnFilm.State.DRAFT) {
            throw new Conflict("This film has been shown; it stays as it was. Upload it again to change it.");
        }
        return film;
    }

    private OwnFilm film(UUID id) {
        return films.one(id).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such film."));
    }

    private Video video(String videoId) {
        return programmes
                .programme()
                .video(videoId)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such video."));
    }
}
