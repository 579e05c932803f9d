package org.pra.academy.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.kernel.UnitCode;

/** The items of one edition: quizzes and checks by what they belong to, the theory bank, and all by id. */
record Items(Map<String, List<Question>> quizzes, List<Question> bank, Map<String, Question> byId) {

    static Items read(ContentTree files, Faults faults) {
        QuestionReader reader = new QuestionReader(files, faults);
        Map<String, List<Question>> quizzes = new HashMap<>(reader.quizzes());
        quizzes.putAll(reader.checks());
        List<Question> bank = reader.bank();
        return new Items(
                quizzes,
                bank,
                Stream.concat(bank.stream(), quizzes.values().stream().flatMap(List::stream))
                        .collect(Collectors.toMap(Question::id, Function.identity(), (first, twin) -> first)));
    }

    List<Question> unit(UnitCode unit) {
        return bank.stream().filter(item -> item.unit().equals(unit)).toList();
    }
}
