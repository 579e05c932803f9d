package org.pra.academy.curriculum;

import java.util.List;
import java.util.Optional;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/**
 * A lecture of the programme. {@code minutes} is what finishing it credits: contact, guided self-study and quiz together. An outline
 * has key points but no text yet and cannot be finished.
 */
public record Lecture(
        String id,
        String title,
        UnitCode unit,
        int order,
        int week,
        boolean complete,
        Minutes contact,
        Minutes selfStudy,
        Minutes quiz,
        List<String> outcomes,
        List<String> feeds,
        List<String> summary,
        List<GlossaryTerm> glossary,
        List<Source> sources,
        Optional<LectureText> text,
        String outlineHtml,
        String digest) {

    public record GlossaryTerm(String term, String means) {

        /** Where links to the term lead on its lecture's screen. */
        public String anchor() {
            return Terms.anchor(term);
        }
    }

    public record Source(String title, int year, String note) {}

    /** The words of the outline; empty when the lecture has its text. */
    public String outlineText() {
        return PlainWords.ofHtml(outlineHtml);
    }

    public Minutes minutes() {
        return contact.plus(selfStudy).plus(quiz);
    }
}
