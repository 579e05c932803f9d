package org.pra.academy.drills;

import java.util.List;
import java.util.Optional;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.ProgrammeService;
import org.springframework.stereotype.Component;

/** Every drill of the published programme. */
@Component
class DrillBook {

    private final RhythmDrill rhythm;
    private final List<Deck> decks;
    private final ProgrammeService programmes;

    DrillBook(ProgrammeService programmes) {
        this.programmes = programmes;
        Faults faults = new Faults();
        this.rhythm = RhythmReader.read(programmes.files(), faults);
        this.decks = DeckReader.all(programmes.files(), faults);
        faults.refuseIfAny();
    }

    static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        RhythmReader.read(candidate, faults);
        DeckReader.all(candidate, faults);
        return faults;
    }

    RhythmDrill rhythm() {
        return rhythm;
    }

    List<Deck> decks() {
        return decks;
    }

    Optional<Deck> deck(String id) {
        return decks.stream().filter(deck -> deck.id().equals(id)).findFirst();
    }

    PracticeBlock block(String id) {
        return programmes.programme().block(id).orElseThrow();
    }
}
