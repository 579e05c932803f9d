package org.pra.academy.films;

import java.util.List;
import org.pra.academy.kernel.Decision;

/** What came of working on one of the institute's films. */
public sealed interface FilmOutcome {

    /** Stored, or shown, or taken away: this is the film now. */
    record Done(OwnFilm film) implements FilmOutcome {}

    record NotTaken(FilmFault fault) implements FilmOutcome {}

    record CaptionsNotTaken(List<CaptionFault> faults) implements FilmOutcome {}

    /** Neither JPEG nor PNG by its content, or too large. */
    record PosterNotTaken() implements FilmOutcome {}

    record NotYet(Decision decision) implements FilmOutcome {}
}
