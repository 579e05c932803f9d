package org.pra.academy.films;

import java.io.IOException;
import java.nio.file.Path;

/** What a film's file says about itself: its type by content, and its length, which must agree with what the file really holds. */
record FilmHeader(FilmType type, long milliseconds) {

    private static final long AGREE_WITHIN = 3_000;

    /** Thrown while reading; the upload answers with the fault. */
    static final class Unreadable extends Exception {
        private final FilmFault fault;

        Unreadable(FilmFault fault, String what) {
            super(what);
            this.fault = fault;
        }

        FilmFault fault() {
            return fault;
        }
    }

    static FilmHeader read(Path file) throws IOException, Unreadable {
        try (FilmBytes bytes = FilmBytes.of(file)) {
            if (WebmReader.looksLike(bytes)) {
                return new WebmReader(bytes).read();
            }
            if (Mp4Reader.looksLike(bytes)) {
                return new Mp4Reader(bytes).read();
            }
            throw new Unreadable(FilmFault.NOT_A_FILM, "Neither WebM nor MP4");
        }
    }

    /** Of what is declared and what is there; only one of them may be missing (0), and they may not differ by more than three seconds. */
    static FilmHeader agreed(FilmType type, long declared, long held) throws Unreadable {
        if (held <= 0 || (declared > 0 && Math.abs(declared - held) > AGREE_WITHIN)) {
            throw new Unreadable(FilmFault.LENGTH_UNCLEAR, declared + " ms declared, " + held + " ms held");
        }
        return new FilmHeader(type, declared > 0 ? declared : held);
    }

    int seconds() {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, milliseconds / 1_000));
    }
}
