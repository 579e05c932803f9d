package org.pra.academy.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.UnitCode;
import org.springframework.stereotype.Service;

/** Every item of the published programme, with its key: for services only, never for a view. */
@Service
@CalledByServices
public class QuestionBank {

    private final Map<String, List<Question>> quizzes;
    private final List<Question> bank;
    private final Map<String, Question> byId;

    QuestionBank(ProgrammeService programmes) {
        Faults faults = new Faults();
        QuestionReader reader = new QuestionReader(programmes.files(), faults);
        quizzes = new HashMap<>(reader.quizzes());
        quizzes.putAll(reader.checks());
        bank = reader.bank();
        faults.refuseIfAny();
        byId = Stream.concat(bank.stream(), quizzes.values().stream().flatMap(List::stream))
                .collect(Collectors.toMap(Question::id, Function.identity()));
    }

    /** Items of a lecture's quiz or a module's short check; empty while there is no text yet. */
    public List<Question> quiz(String lectureId) {
        return quizzes.getOrDefault(lectureId, List.of());
    }

    public List<Question> unit(UnitCode unit) {
        return bank.stream().filter(item -> item.unit().equals(unit)).toList();
    }

    public Optional<Question> item(String id) {
        return Optional.ofNullable(byId.get(id));
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
