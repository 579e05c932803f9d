package org.pra.academy.drills;

import java.util.List;
import java.util.Optional;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Every drill of the programme, by edition: a run ends under the edition it was begun in. */
@Component
class DrillBook {

    private final PerEdition<Drills> drills;
    private final ProgrammeService programmes;

    DrillBook(ProgrammeService programmes) {
        this.programmes = programmes;
        this.drills = programmes.reading(DrillBook::read);
    }

    /** The drills of one edition. */
    record Drills(RhythmDrill rhythm, List<Deck> decks) {
        Optional<Deck> deck(String id) {
            return decks.stream().filter(deck -> deck.id().equals(id)).findFirst();
        }
    }

    private static Drills read(ContentTree files, Faults faults) {
        return new Drills(RhythmReader.read(files, faults), DeckReader.all(files, faults));
    }

    static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        read(candidate, faults);
        return faults;
    }

    Drills mine() {
        return drills.get();
    }

    Drills published() {
        return drills.published();
    }

    Drills at(String edition) {
        return drills.at(edition);
    }

    String edition() {
        return programmes.edition().digest();
    }

    PracticeBlock block(PersonId trainee, String id) {
        return programmes.programme(trainee).block(id).orElseThrow();
    }
}
