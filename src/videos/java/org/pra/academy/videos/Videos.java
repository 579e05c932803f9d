package org.pra.academy.videos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/**
 * Makes films: {@code Videos [--check | --stills SECONDS,… | --draft] FOLDER… } where each folder holds a storyboard.yaml. Without an
 * option the whole film and its papers are written into the folder.
 */
final class Videos {

    private static final Path WORK = Path.of(System.getProperty("pra.videos.work", "target/videos/work"));

    private Videos() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        String option = !words.isEmpty() && words.getFirst().startsWith("--") ? words.removeFirst() : "";
        String times = option.equals("--stills") ? words.removeFirst() : "";
        boolean good = true;
        for (String folder : words) {
            good &= make(Path.of(folder), option, times);
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean make(Path folder, String option, String times) throws IOException {
        Path file = folder.resolve("storyboard.yaml");
        if (!Files.exists(file)) {
            say("%s has no storyboard.yaml.", folder);
            return false;
        }
        Faults faults = new Faults();
        Storyboard board = new StoryboardReader().read(Yaml.parse(file.toString(), Files.readString(file), 1, faults));
        Speaker speaker = new Speaker(
                WORK.resolve("speech"),
                new Pronunciation(
                        Path.of(System.getProperty("pra.videos.pronunciation", "src/videos/pronunciation.txt"))));
        Timeline timeline = new Director(board, speaker).direct();
        new Film(timeline, false).rehearse();
        if (!faults.none()) {
            faults.list().stream().map(Object::toString).distinct().forEach(fault -> say("%s", fault));
            return false;
        }
        say(
                "%s: %d:%02d, %d captions, %d chapters, %d stops",
                board.id(),
                (int) timeline.seconds / 60,
                (int) timeline.seconds % 60,
                timeline.cues.size(),
                timeline.chapters.size(),
                timeline.stops.size());
        boolean good = captionsAreGood(timeline);
        Path work = Files.createDirectories(WORK.resolve(board.id()));
        switch (option) {
            case "--check" ->
                timeline.lines.forEach(line -> say("%7.1f  %s: %s", line.start(), line.who(), line.text()));
            case "--stills" -> stills(timeline, work, times);
            default -> film(board, timeline, folder, work, option.equals("--draft"));
        }
        return good;
    }

    private static boolean captionsAreGood(Timeline timeline) {
        boolean good = true;
        double before = 0;
        for (Timeline.Cue cue : timeline.cues) {
            String wrong = cue.start() < before - 0.001
                    ? "begins before the one before ends"
                    : cue.end() - cue.start() < 1
                            ? "stays less than a second"
                            : cue.english().isBlank() || cue.hindi().isBlank()
                                    ? "is empty in one language"
                                    : Captions.fits(cue.english()) && Captions.fits(cue.hindi()) ? "" : "is too wide";
            if (!wrong.isEmpty()) {
                say("%7.1f  the caption '%s' (%s) %s.", cue.start(), cue.english(), cue.hindi(), wrong);
                good = false;
            }
            before = cue.end();
        }
        return good;
    }

    /** Pictures at the seconds named, or one for every so many seconds when written as "every:5" or "every:5:60-120". */
    private static void stills(Timeline timeline, Path work, String times) throws IOException {
        try (Stream<Path> old = Files.list(work)) {
            old.filter(path -> path.toString().endsWith(".png"))
                    .forEach(path -> path.toFile().delete());
        }
        Film film = new Film(timeline, false);
        List<Double> seconds = new ArrayList<>();
        if (times.startsWith("every:")) {
            String[] parts = times.split(":");
            double from = parts.length > 2 ? Double.parseDouble(parts[2].split("-")[0]) : 0;
            double to = parts.length > 2 ? Double.parseDouble(parts[2].split("-")[1]) : timeline.seconds;
            for (double t = from; t < to; t += Double.parseDouble(parts[1])) {
                seconds.add(t);
            }
        } else {
            for (String time : times.split(",")) {
                seconds.add(Double.parseDouble(time));
            }
        }
        for (double time : seconds) {
            film.still(time, work.resolve(String.format(Locale.ROOT, "still-%06.1f.png", time)));
        }
        say("%d pictures in %s", seconds.size(), work);
    }

    private static void film(Storyboard board, Timeline timeline, Path folder, Path work, boolean draft)
            throws IOException {
        long start = System.nanoTime();
        Path video = folder.resolve("video.webm");
        Path made = work.resolve("video.webm");
        new Film(timeline, draft).write(work, made);
        Files.move(made, video, StandardCopyOption.REPLACE_EXISTING);
        new Papers(board, timeline, folder).write();
        Path still = work.resolve("poster.png");
        new Film(timeline, false).still(Math.min(timeline.seconds / 2, timeline.poster), still);
        Commands.run(List.of(
                "ffmpeg",
                "-y",
                "-v",
                "error",
                "-nostdin",
                "-i",
                still.toString(),
                "-vf",
                "scale=640:-1",
                "-q:v",
                "4",
                "-fflags",
                "+bitexact",
                folder.resolve("poster.jpg").toString()));
        say("%s: %.1f MB in %d s", board.id(), Files.size(video) / 1e6, (System.nanoTime() - start) / 1_000_000_000);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void say(String sentence, Object... values) {
        System.out.println(String.format(Locale.ROOT, sentence, values));
    }
}
