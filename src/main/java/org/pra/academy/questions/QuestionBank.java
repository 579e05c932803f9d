package org.pra.academy.questions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.UnitCode;
import org.springframework.stereotype.Service;

/** Every item of the published programme, with its key: for services only, never for a view. */
@Service
@CalledByServices
public class QuestionBank {

    private final PerEdition<Items> items;

    QuestionBank(ProgrammeService programmes) {
        items = programmes.reading(Items::read);
    }

    /** Items of a lecture's quiz or a module's short check; empty while there is no text yet. */
    public List<Question> quiz(String lectureId) {
        return items.get().quizzes().getOrDefault(lectureId, List.of());
    }

    public List<Question> unit(UnitCode unit) {
        return items.get().unit(unit);
    }

    /** Items of a unit in the theory bank of a programme that is only being read. */
    public static List<Question> unit(ContentTree files, UnitCode unit) {
        return new QuestionReader(files, new Faults())
                .bank().stream().filter(item -> item.unit().equals(unit)).toList();
    }

    public Optional<Question> item(String id) {
        return Optional.ofNullable(items.get().byId().get(id));
    }

    /** Items as they stood in the edition a quiz or paper was begun under; with none, as they stand now. */
    public List<Question> items(List<String> ids, @Nullable String edition) {
        Items found = edition == null ? items.get() : items.at(edition);
        return ids.stream()
                .map(id -> Optional.ofNullable(found.byId().get(id))
                        .or(() -> item(id))
                        .orElseThrow(() -> new IllegalStateException("The item " + id + " is lost.")))
                .toList();
    }

    /** Checks the items of a candidate programme; answers with every fault. */
    public static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        QuestionReader reader = new QuestionReader(candidate, faults);
        reader.quizzes();
        reader.checks();
        reader.bank();
        return faults;
    }
}
