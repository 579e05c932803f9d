package org.pra.academy.learning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pra.academy.curriculum.Video;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/**
 * What counts as watched. Nobody sees more of a film than twice the time that has passed since they opened it; what is reported beyond
 * that is not credited, so neither a skip ahead nor a script earns minutes. A gap in the network does no harm: reports may come late.
 */
final class WatchingRules {

    static final int PERCENT = 95;
    static final int FEWEST_WORDS = 30;
    private static final double FASTEST = 2.0;
    private static final int GRACE_TENTHS = 50;

    private WatchingRules() {}

    /** Whether a stretch of so many tenths may be credited, given what was already credited since the film was opened. */
    static boolean credible(int creditedTenths, int tenths, Duration sinceOpened) {
        return creditedTenths + tenths <= sinceOpened.toMillis() / 100.0 * FASTEST + GRACE_TENTHS;
    }

    static Decision check(Video video, VideoProgress progress) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(reason(video.film().isPresent(), "video-ready", "learning.reason.video", video.id()));
        video.film().ifPresent(film -> {
            reasons.add(reason(
                    progress.watchedSeconds() * 100 >= film.seconds() * PERCENT,
                    "watched",
                    "learning.reason.watched",
                    VideoProgress.clock(progress.watchedSeconds()),
                    VideoProgress.clock(film.seconds()),
                    PERCENT));
            reasons.add(reason(
                    progress.stopsRight() >= film.stops().size(),
                    "stops-answered",
                    "learning.reason.stops",
                    progress.stopsRight(),
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
