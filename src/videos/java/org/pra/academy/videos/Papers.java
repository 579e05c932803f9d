package org.pra.academy.videos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes what goes with a film: captions, chapters, transcript and the completed video.yaml. */
final class Papers {

    private final Storyboard board;
    private final Timeline timeline;
    private final Path folder;

    Papers(Storyboard board, Timeline timeline, Path folder) {
        this.board = board;
        this.timeline = timeline;
        this.folder = folder;
    }

    void write() throws IOException {
        Files.writeString(folder.resolve("captions.en.vtt"), captions(Timeline.Cue::english));
        Files.writeString(folder.resolve("captions.hi.vtt"), captions(Timeline.Cue::hindi));
        Files.writeString(folder.resolve("chapters.vtt"), chapters());
        Files.writeString(folder.resolve("transcript.md"), transcript());
        Path yaml = folder.resolve("video.yaml");
        Files.writeString(yaml, completed(Files.readString(yaml)));
    }

    private String captions(Function<Timeline.Cue, String> language) {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        int number = 0;
        for (Timeline.Cue cue : timeline.cues) {
            String text = Captions.lines(language.apply(cue));
            vtt.append('\n').append(++number).append('\n');
            vtt.append(time(cue.start()))
                    .append(" --> ")
                    .append(time(cue.end()))
                    .append('\n');
            vtt.append(cue.voice().isEmpty() ? text : "<v " + cue.voice() + ">" + text)
                    .append('\n');
        }
        return vtt.toString();
    }

    private String chapters() {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < timeline.chapters.size(); i++) {
            Timeline.Chapter chapter = timeline.chapters.get(i);
            double end = i + 1 < timeline.chapters.size()
                    ? timeline.chapters.get(i + 1).start()
                    : timeline.seconds;
            vtt.append('\n').append(chapter.id()).append('\n');
            vtt.append(time(chapter.start())).append(" --> ").append(time(end)).append('\n');
            vtt.append(chapter.title()).append('\n');
        }
        return vtt.toString();
    }

    private String transcript() {
        StringBuilder text = new StringBuilder("Transcript of the film \"" + board.title() + "\".\n");
        int chapter = 0;
        for (Timeline.Line line : timeline.lines) {
            while (chapter < timeline.chapters.size()
                    && timeline.chapters.get(chapter).start() <= line.start()) {
                text.append("\n## ")
                        .append(timeline.chapters.get(chapter++).title())
                        .append('\n');
            }
            text.append('\n')
                    .append(line.who().isEmpty() ? "*" + line.text() + "*" : "**" + line.who() + ":** " + line.text())
                    .append('\n');
        }
        return text.toString();
    }

    /** The old file up to what we write ourselves, state turned to complete, then length, chapters and stops. */
    private String completed(String old) {
        int ours = old.indexOf("\nseconds:");
        StringBuilder yaml = new StringBuilder(
                (ours < 0 ? old.stripTrailing() : old.substring(0, ours)).replace("state: outline", "state: complete"));
        yaml.append("\nseconds: ").append(Math.round(timeline.seconds)).append("\nchapters:\n");
        for (Timeline.Chapter chapter : timeline.chapters) {
            yaml.append("  - {id: ").append(chapter.id()).append(", second: ").append(Math.round(chapter.start()));
            yaml.append(", title: ").append(quoted(chapter.title())).append("}\n");
        }
        yaml.append("stops:\n");
        for (Timeline.Stop stop : timeline.stops) {
            yaml.append("  - id: ").append(stop.id()).append("\n    second: ").append(Math.round(stop.second()));
            yaml.append("\n    ask: ").append(quoted(stop.ask())).append("\n    options:\n");
            for (Timeline.Option option : stop.options()) {
                yaml.append("      - text: ").append(quoted(option.text())).append('\n');
                yaml.append(option.correct() ? "        correct: true\n" : "");
                yaml.append("        why: ").append(quoted(option.why())).append('\n');
            }
        }
        return yaml.toString();
    }

    static List<String> names() {
        return List.of(
                "captions.en.vtt", "captions.hi.vtt", "chapters.vtt", "transcript.md", "video.webm", "poster.jpg");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String time(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}
