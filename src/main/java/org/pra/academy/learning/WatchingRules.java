package org.pra.academy.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pra.academy.curriculum.Film;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/** When a video counts as finished: nearly all of its film was really seen, every stop answered right, and the worksheet written. */
final class WatchingRules {

    static final int PERCENT = 95;
    static final int FEWEST_WORDS = 30;

    private WatchingRules() {}

    static Decision check(String video, Optional<Film> shown, VideoProgress progress) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(reason(shown.isPresent(), "video-ready", "learning.reason.video", video));
        shown.ifPresent(film -> {
            reasons.add(reason(
                    progress.watchedSeconds() * 100 >= film.seconds() * PERCENT,
                    "watched",
                    "learning.reason.watched",
                    VideoProgress.clock(progress.watchedSeconds()),
                    VideoProgress.clock(film.seconds()),
                    PERCENT));
            reasons.add(reason(
                    progress.stopsRight(film) >= film.stops().size(),
                    "stops-answered",
                    "learning.reason.stops",
                    progress.stopsRight(film),
                    film.stops().size()));
        });
        reasons.add(reason(
                progress.wordsWritten() >= FEWEST_WORDS,
                "worksheet",
                "learning.reason.worksheet",
                progress.wordsWritten(),
                FEWEST_WORDS));
        return new Decision(reasons);
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }
}
