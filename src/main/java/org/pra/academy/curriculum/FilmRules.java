package org.pra.academy.curriculum;

import java.util.List;
import java.util.Optional;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;

/** What a finished video must have: the film itself, its length, three stops, chapters, and captions in step in two languages. */
final class FilmRules {

    private static final int SHORTEST = 240;
    private static final int LONGEST = 480;
    private static final int STOPS = 3;
    private static final int OPTIONS = 3;
    private static final int MUST_CONTAIN = 2;
    private static final long MOST_BYTES = 8_000_000;
    private static final int ROWS = 2;
    private static final int LETTERS = 42;
    private static final long BRIEFEST = 1_000;

    private final ContentTree tree;
    private final Faults faults;
    private final ContentNode yaml;

    FilmRules(ContentTree tree, Faults faults, ContentNode yaml) {
        this.tree = tree;
        this.faults = faults;
        this.yaml = yaml;
    }

    void check(String video, int mustContain, Film film) {
        if (film.seconds() < SHORTEST || film.seconds() > LONGEST) {
            yaml.fault("video-length", "A film runs 4 to 8 minutes; this one runs " + film.seconds() + " seconds.");
        }
        if (mustContain < MUST_CONTAIN) {
            yaml.fault("video-must-contain", "What the film must contain stays listed when the film is made.");
        }
        file(film);
        stops(video, film);
        chapters(film);
        captions(film);
    }

    private void file(Film film) {
        Optional<ContentTree.Media> webm = tree.media(film.folder() + "/video.webm");
        if (webm.isEmpty()) {
            yaml.fault("video-file", "The film video.webm is missing; ./pra videos makes it from the storyboard.");
        } else if (webm.get().size() > MOST_BYTES) {
            yaml.fault("video-file", "The film has " + webm.get().size() + " bytes; a phone should load at most 8 MB.");
        }
        if (tree.media(film.folder() + "/poster.jpg").isEmpty()) {
            yaml.fault("video-file", "The picture poster.jpg is missing.");
        }
        if (film.transcriptHtml().isBlank()) {
            yaml.fault("video-transcript", "The transcript transcript.md is missing.");
        }
    }

    private void stops(String video, Film film) {
        List<Film.Stop> stops = film.stops();
        if (stops.size() != STOPS) {
            yaml.fault("video-stops", "A film stops 3 times to ask; this one stops " + stops.size() + " times.");
        }
        int before = 0;
        for (int i = 0; i < stops.size(); i++) {
            Film.Stop stop = stops.get(i);
            if (!stop.id().equals(video + "-S" + (i + 1))) {
                yaml.fault("video-stops", "Stop " + (i + 1) + " has the id " + video + "-S" + (i + 1) + ".");
            }
            if (stop.second() <= before || stop.second() >= film.seconds()) {
                yaml.fault("video-stops", stop.id() + " does not stand after the one before and within the film.");
            }
            before = stop.second();
            long right =
                    stop.answers().stream().filter(LectureText.Answer::correct).count();
            if (stop.answers().size() != OPTIONS || right != 1) {
                yaml.fault("video-stops", stop.id() + " needs 3 answers of which 1 is right.");
            }
        }
    }

    private void chapters(Film film) {
        int before = -1;
        for (Film.Chapter chapter : film.chapters()) {
            if (chapter.second() <= before || chapter.second() >= film.seconds()) {
                yaml.fault(
                        "video-chapters", "The chapter '" + chapter.title() + "' does not stand in order in the film.");
            }
            before = chapter.second();
        }
        if (film.chapters().isEmpty()
                || tree.text(film.folder() + "/chapters.vtt").isEmpty()) {
            yaml.fault("video-chapters", "A film has chapters, here and in chapters.vtt.");
        }
    }

    private void captions(Film film) {
        Optional<Captions> english = captions(film, "en");
        Optional<Captions> hindi = captions(film, "hi");
        if (english.isEmpty() || hindi.isEmpty()) {
            return;
        }
        List<Captions.Cue> one = english.get().cues();
        List<Captions.Cue> other = hindi.get().cues();
        String path = film.folder() + "/captions.hi.vtt";
        if (one.size() != other.size()) {
            faults.add(
                    path,
                    1,
                    "video-captions",
                    "There are " + one.size() + " captions in English and " + other.size() + " in Hindi.");
            return;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).sameTime(other.get(i))) {
                faults.add(
                        path,
                        other.get(i).line(),
                        "video-captions",
                        "This caption has another time than the English one.");
            }
        }
    }

    private Optional<Captions> captions(Film film, String language) {
        String path = film.folder() + "/captions." + language + ".vtt";
        Optional<String> text = tree.text(path);
        if (text.isEmpty() || !text.get().startsWith("WEBVTT")) {
            faults.add(path, 1, "video-captions", "A film has captions in English and in Hindi as WebVTT.");
            return Optional.empty();
        }
        Captions captions = Captions.read(text.get());
        if (captions.cues().isEmpty()) {
            faults.add(path, 1, "video-captions", "There is no caption in this file.");
        }
        long before = 0;
        for (Captions.Cue cue : captions.cues()) {
            cue(path, cue, before, film.seconds());
            before = cue.end();
        }
        return Optional.of(captions);
    }

    private void cue(String path, Captions.Cue cue, long before, int seconds) {
        if (cue.start() < before || cue.end() > (seconds + 1) * 1000L) {
            faults.add(
                    path,
                    cue.line(),
                    "video-captions",
                    "This caption does not stand after the one before and within the film.");
        }
        if (cue.end() - cue.start() < BRIEFEST) {
            faults.add(path, cue.line(), "video-captions", "A caption stays at least one second.");
        }
        if (cue.rows().isEmpty()
                || cue.rows().size() > ROWS
                || cue.rows().stream().anyMatch(row -> letters(row) > LETTERS)) {
            faults.add(path, cue.line(), "video-captions", "A caption has 1 or 2 lines of at most 42 letters.");
        }
    }

    /** Marks over and under a letter take no room. */
    private static long letters(String row) {
        return row.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }
}
