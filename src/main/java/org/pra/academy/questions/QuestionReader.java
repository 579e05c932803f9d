package org.pra.academy.questions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.UnitCode;

/** Reads items from the lectures' quizzes and the bank of the theory paper. */
final class QuestionReader {

    private static final UnitCode STAND_IN = new UnitCode("HSS/N0000");
    private final ContentTree files;
    private final Faults faults;
    private final ItemRules rules = new ItemRules();

    QuestionReader(ContentTree files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /** Quiz items by lecture id. */
    Map<String, List<Question>> quizzes() {
        Map<String, List<Question>> quizzes = new TreeMap<>();
        for (String path : files.paths("lectures/", "/quiz.yaml")) {
            String folder = path.substring("lectures/".length(), path.length() - "/quiz.yaml".length());
            List<Question> items = read(path);
            rules.quiz(path, items, faults);
            quizzes.put(id(folder), items);
        }
        return quizzes;
    }

    /** Items of the short checks by id of the employability module; a module without its check is a fault. */
    Map<String, List<Question>> checks() {
        Map<String, List<Question>> checks = new TreeMap<>();
        for (String path : files.paths("employability/", "/module.yaml")) {
            String folder = path.substring(0, path.length() - "module.yaml".length());
            List<Question> items = read(folder + "check.yaml");
            rules.check(folder + "check.yaml", items, faults);
            checks.put(id(folder.substring("employability/".length())), items);
        }
        return checks;
    }

    private static String id(String folder) {
        return folder.substring(0, Math.max(0, folder.indexOf('-'))).toUpperCase(Locale.ROOT);
    }

    /** Items of the theory paper, all units together. */
    List<Question> bank() {
        return files.paths("questions/", ".yaml").stream()
                .flatMap(path -> read(path).stream())
                .toList();
    }

    private List<Question> read(String path) {
        ContentNode file = Yaml.read(files, path, faults);
        List<Question> items = file.list("items").stream().map(this::item).toList();
        rules.balance(file, items);
        return items;
    }

    private Question item(ContentNode node) {
        Question item = new Question(
                node.text("id"),
                node.value("unit", UnitCode::new, STAND_IN),
                node.text("statement"),
                node.value(
                        "level",
                        level -> Question.Level.valueOf(level.toUpperCase(Locale.ROOT)),
                        Question.Level.RECALL),
                node.text("stem"),
                node.list("options").stream()
                        .map(option ->
                                new Question.Option(option.text("text"), option.flag("correct"), option.text("why")))
                        .toList(),
                node.text("source", ""));
        rules.item(node, item);
        return item;
    }
}
