package org.pra.academy.curriculum;

import java.util.List;

/**
 * A finished video: running time, where it stops to ask, and its chapters; seconds count from its start. {@code folder} is where its
 * files lie in the programme ({@code video.webm}, {@code captions.en.vtt}, {@code captions.hi.vtt}, {@code chapters.vtt}).
 */
public record Film(String folder, int seconds, List<Stop> stops, List<Chapter> chapters, String transcriptHtml) {

    /** The film waits here until the question is answered; every answer says why it is right or wrong. */
    public record Stop(String id, int second, String ask, List<LectureText.Answer> answers) {}

    public record Chapter(int second, String title) {}
}
