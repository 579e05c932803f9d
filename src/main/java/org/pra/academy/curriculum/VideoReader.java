package org.pra.academy.curriculum;

import java.util.List;
import java.util.Optional;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Markdown;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** Reads one video folder. */
final class VideoReader {

    private static final UnitCode STAND_IN = new UnitCode("HSS/N0000");
    private final ContentTree tree;
    private final Faults faults;

    VideoReader(ContentTree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    Video read(String path) {
        ContentNode yaml = Yaml.read(tree, path, faults);
        String folder = path.substring(0, path.length() - "/video.yaml".length());
        Optional<Film> film =
                "complete".equals(yaml.text("state")) ? Optional.of(film(folder, yaml)) : Optional.empty();
        film.ifPresent(found -> new FilmRules(tree, faults, yaml)
                .check(yaml.text("id"), yaml.list("must-contain").size(), found));
        return new Video(
                yaml.text("id"),
                yaml.text("title"),
                yaml.value("unit", UnitCode::new, STAND_IN),
                Minutes.of(yaml.number("minutes")),
                yaml.number("week"),
                yaml.text("about"),
                yaml.texts("must-contain"),
                yaml.texts("feeds"),
                film);
    }

    private Film film(String folder, ContentNode yaml) {
        return new Film(
                folder,
                yaml.number("seconds"),
                yaml.list("stops").stream().map(VideoReader::stop).toList(),
                yaml.list("chapters").stream()
                        .map(node -> new Film.Chapter(node.number("second"), node.text("title")))
                        .toList(),
                tree.text(folder + "/transcript.md").map(Markdown::toHtml).orElse(""));
    }

    private static Film.Stop stop(ContentNode node) {
        List<LectureText.Answer> answers = node.list("options").stream()
                .map(option -> new LectureText.Answer(option.text("text"), option.flag("correct"), option.text("why")))
                .toList();
        return new Film.Stop(node.text("id"), node.number("second"), node.text("ask"), answers);
    }
}
