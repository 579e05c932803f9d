package org.pra.academy.curriculum;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.pra.academy.curriculum.LectureText.Block;

/** The words of a text without its markup. */
final class PlainWords {

    private PlainWords() {}

    static String of(List<Block> blocks) {
        return blocks.stream()
                .map(PlainWords::of)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Prose prose -> ofHtml(prose.html());
            case Block.Example example -> example.title() + ". " + ofHtml(example.html());
            case Block.SayThis say -> say.say() + " " + say.not() + " " + say.why();
            case Block.LocalPolicy policy -> ofHtml(policy.html());
            case Block.Figure figure -> figure.title() + ". " + String.join(", ", figure.steps()) + ".";
            case Block.Checkpoint checkpoint -> "";
        };
    }

    static String ofHtml(String html) {
        return Jsoup.parse(html).text();
    }
}
