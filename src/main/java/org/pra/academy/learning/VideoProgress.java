package org.pra.academy.learning;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    public boolean finished() {
        return finishedAt != null;
    }

    public int stopsRight() {
        return rightStops.size();
    }

    int wordsWritten() {
        return worksheet.isBlank() ? 0 : worksheet.strip().split("\\s+").length;
    }

    /** {@code 6:05} */
    public static String clock(int seconds) {
        return seconds / 60 + ":" + String.format(java.util.Locale.ROOT, "%02d", seconds % 60);
    }
}
