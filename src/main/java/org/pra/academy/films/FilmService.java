package org.pra.academy.films;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.Video;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Tells which film a video shows now. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FilmService {

    private final OwnFilms films;

    FilmService(OwnFilms films) {
        this.films = films;
    }

    /** The institute's own film where one is shown, else the programme's; empty while there is neither. */
    public Optional<FilmShown> shown(Video video) {
        return films.shown(video.id()).map(this::own).or(() -> programme(video));
    }

    /** One film of a video by its edition, shown now or before. */
    public Optional<FilmShown> edition(Video video, String edition) {
        return edition.equals(FilmShown.PROGRAMME)
                ? programme(video)
                : films.one(UUID.fromString(edition))
                        .filter(film -> film.videoId().equals(video.id()) && film.state() != OwnFilm.State.DRAFT)
                        .map(this::own);
    }

    /** The editions shown in place of the programme's, by video. */
    public Map<String, String> own() {
        return films.allShown().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, film -> film.getValue().toString()));
    }

    private FilmShown own(OwnFilm film) {
        String words = films.captions(film.id(), CaptionLanguage.EN)
                .map(CaptionText::transcript)
                .orElse("");
        return new FilmShown(
                film.id().toString(),
                new Film("", film.seconds(), film.stops(), List.of(), "<p>" + HtmlUtils.htmlEscape(words) + "</p>"),
                FilmPaths.ownFile(film.id(), "film"),
                film.poster() ? Optional.of(FilmPaths.ownFile(film.id(), "poster")) : Optional.empty(),
                FilmPaths.ownFile(film.id(), "captions"));
    }

    private static Optional<FilmShown> programme(Video video) {
        return video.film()
                .map(film -> new FilmShown(
                        FilmShown.PROGRAMME,
                        film,
                        FilmPaths.programmeFile(video.id(), "video.webm"),
                        Optional.of(FilmPaths.programmeFile(video.id(), "poster.jpg")),
                        FilmPaths.programmeFile(video.id(), "captions")));
    }
}
