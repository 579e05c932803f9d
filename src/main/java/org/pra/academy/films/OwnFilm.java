package org.pra.academy.films;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.Film;

/** A film of the institute for a video of the programme, without its bytes. */
public record OwnFilm(
        UUID id,
        String videoId,
        State state,
        String fileName,
        String mediaType,
        long bytes,
        int seconds,
        boolean english,
        boolean hindi,
        boolean poster,
        List<Film.Stop> stops,
        Instant uploadedAt,
        @Nullable Instant shownAt) {

    /** A draft is seen by administrators only; one film a video is shown; one that was shown before may be shown again. */
    public enum State {
        DRAFT,
        SHOWN,
        WITHDRAWN
    }

    /** Stops carry the film's own mark, so an answer to another film's question never counts for this one's. */
    static String stopId(UUID film, int number) {
        String text = film.toString();
        return "F" + text.substring(text.length() - 8) + "-S" + number;
    }
}
