package org.pra.academy.films;

import java.util.List;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/** When one of the institute's films may be shown: captions in both languages, and three questions that stand in order within it. */
final class OwnFilmRules {

    static final int STOPS = 3;
    static final int ANSWERS = 3;

    private OwnFilmRules() {}

    static Decision check(OwnFilm film) {
        List<Film.Stop> stops = film.stops();
        return Decision.of(
                reason(film.english(), "captions-english", "films.reason.english"),
                reason(film.hindi(), "captions-hindi", "films.reason.hindi"),
                reason(stops.size() == STOPS, "three-stops", "films.reason.stops", stops.size()),
                reason(inOrder(film), "stops-in-order", "films.reason.order"),
                reason(
                        !stops.isEmpty() && stops.stream().allMatch(OwnFilmRules::asks),
                        "stops-ask",
                        "films.reason.ask"));
    }

    private static boolean inOrder(OwnFilm film) {
        int before = 0;
        for (Film.Stop stop : film.stops()) {
            if (stop.second() <= before || stop.second() >= film.seconds()) {
                return false;
            }
            before = stop.second();
        }
        return !film.stops().isEmpty();
    }

    private static boolean asks(Film.Stop stop) {
        return !stop.ask().isBlank()
                && stop.answers().size() == ANSWERS
                && stop.answers().stream()
                        .noneMatch(answer ->
                                answer.text().isBlank() || answer.why().isBlank())
                && stop.answers().stream().filter(LectureText.Answer::correct).count() == 1;
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }
}
