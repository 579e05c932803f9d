package org.pra.academy.films;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pra.academy.curriculum.Captions;
import org.pra.academy.films.CaptionFault.Kind;

/** Captions as they are kept: written anew from what was read, so that nothing but times and words remains. */
final class CaptionText {

    static final int MOST_BYTES = 1_000_000;
    private static final long TOLERANCE = 1_000;

    private CaptionText() {}

    /** The cleaned text, or empty with the faults added to {@code faults}. */
    static Optional<String> read(byte[] content, CaptionLanguage language, int filmSeconds, List<CaptionFault> faults) {
        String text = content.length > MOST_BYTES ? "" : decoded(content);
        if (!text.startsWith("WEBVTT")) {
            faults.add(new CaptionFault(1, Kind.NOT_WEBVTT));
            return Optional.empty();
        }
        List<Captions.Cue> cues = Captions.read(text).cues();
        if (cues.isEmpty()) {
            faults.add(new CaptionFault(1, Kind.NONE));
            return Optional.empty();
        }
        long before = 0;
        for (Captions.Cue cue : cues) {
            if (cue.end() <= cue.start() || cue.start() < before) {
                faults.add(new CaptionFault(cue.line(), Kind.OUT_OF_ORDER));
            } else if (cue.end() > filmSeconds * 1_000L + TOLERANCE) {
                faults.add(new CaptionFault(cue.line(), Kind.AFTER_THE_END));
            } else if (words(cue).isBlank()) {
                faults.add(new CaptionFault(cue.line(), Kind.EMPTY));
            }
            before = cue.start();
        }
        if (cues.stream().noneMatch(cue -> language.wrote(words(cue)))) {
            faults.add(new CaptionFault(1, Kind.OTHER_LANGUAGE));
        }
        return faults.isEmpty()
                ? Optional.of("WEBVTT\n\n" + cues.stream().map(CaptionText::cue).collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    /** What is said, for reading under the film. */
    static String transcript(String captions) {
        return Captions.read(captions).cues().stream().map(CaptionText::words).collect(Collectors.joining(" "));
    }

    private static String cue(Captions.Cue cue) {
        return time(cue.start()) + " --> " + time(cue.end()) + "\n" + words(cue) + "\n";
    }

    private static String words(Captions.Cue cue) {
        return cue.rows().stream()
                .map(row -> row.replaceAll("<[^>]*>?", "").replace("-->", "→").strip())
                .filter(row -> !row.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String time(long milliseconds) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                milliseconds / 3_600_000,
                milliseconds / 60_000 % 60,
                milliseconds / 1_000 % 60,
                milliseconds % 1_000);
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
