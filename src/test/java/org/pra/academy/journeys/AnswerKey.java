package org.pra.academy.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** What a well-prepared trainee knows: the right answer to each question, read from the programme's files. */
final class AnswerKey {

    private final Map<String, String> rightByStem = new HashMap<>();

    AnswerKey() {
        ContentTree files = ContentTree.shipped();
        List<String> paths = Stream.concat(
                        files.paths("lectures/", "/quiz.yaml").stream(), files.paths("questions/", ".yaml").stream())
                .toList();
        for (String path : paths) {
            for (ContentNode item : Yaml.read(files, path, new Faults()).list("items")) {
                item.list("options").stream()
                        .filter(option -> option.flag("correct"))
                        .findFirst()
                        .ifPresent(option -> rightByStem.put(item.text("stem"), option.text("text")));
            }
        }
    }

    Map<String, String> all() {
        return rightByStem;
    }
}
