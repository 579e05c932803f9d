package org.pra.academy.curriculum;

import java.util.List;

/** The text of a lecture: a hook, then titled sections made of blocks. HTML in it is safe to show. */
public record LectureText(String hookHtml, List<Section> sections, int words) {

    /** {@code id} is stable within the lecture and fit for an address: {@code s3}. */
    public record Section(String id, String title, List<Block> blocks) {

        /** Its words alone, for searching; checkpoints are left out, so that a search does not tell their answers. */
        public String plain() {
            return PlainWords.of(blocks);
        }
    }

    /** A piece of a section, in reading order. */
    public sealed interface Block {

        record Prose(String html) implements Block {}

        record Example(String title, String html) implements Block {}

        /** What to say, what not to say, and why. */
        record SayThis(String say, String not, String why) implements Block {}

        /** A value or rule that each hospital sets for itself. */
        record LocalPolicy(String html) implements Block {}

        /** A question about the section just read; it counts for nothing and explains everything. */
        record Checkpoint(String id, String ask, List<Answer> answers) implements Block {}

        /** Steps drawn as a line; {@code alt} says the same in words. */
        record Figure(String title, String alt, List<String> steps) implements Block {}
    }

    public record Answer(String text, boolean correct, String why) {}
}
