package org.pra.academy.learning;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.Film;

/** How far a trainee is with a video: seconds really seen (each once), where they stopped, stops answered right, words written. */
public record VideoProgress(
        String videoId,
        int watchedSeconds,
        int position,
        Set<String> rightStops,
        String worksheet,
        @Nullable Instant finishedAt) {

    static VideoProgress none(String videoId) {
        return new VideoProgress(videoId, 0, 0, Set.of(), "", null);
    }

    /** The same worksheet and the same end, with nothing seen of the film that is shown now. */
    VideoProgress ofAnotherFilm() {
        return new VideoProgress(videoId, 0, 0, rightStops, worksheet, finishedAt);
    }

    public boolean finished() {
        return finishedAt != null;
    }

    /** Of this film's stops, how many were answered right. */
    int stopsRight(Film film) {
        return (int) film.stops().stream()
                .filter(stop -> rightStops.contains(stop.id()))
                .count();
    }

    int wordsWritten() {
        return worksheet.isBlank() ? 0 : worksheet.strip().split("\\s+").length;
    }

    /** {@code 6:05} */
    public static String clock(int seconds) {
        return seconds / 60 + ":" + String.format(java.util.Locale.ROOT, "%02d", seconds % 60);
    }
}
