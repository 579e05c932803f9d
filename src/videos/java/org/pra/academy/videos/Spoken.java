package org.pra.academy.videos;

import java.util.List;

/** A line as spoken: its sound, and from where to where each sentence of it runs, in seconds from its start. */
record Spoken(Sound sound, List<Sentence> sentences) {

    /** A sentence of the written line with its time. */
    record Sentence(String text, double start, double end) {}

    /** The moment at which a passage of the line begins; the start when it is not in the line. */
    double momentOf(String passage) {
        for (Sentence sentence : sentences) {
            int at = sentence.text().indexOf(passage);
            if (at >= 0) {
                return Ease.lerp(
                        sentence.start(),
                        sentence.end(),
                        at / (double) sentence.text().length());
            }
        }
        return 0;
    }
}
