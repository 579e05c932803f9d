package org.pra.academy.eligibility;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The three kinds of file taken as evidence, told by their first bytes, never by their name. */
enum PaperType {
    PDF("application/pdf", ".pdf", "255044462d"),
    JPEG("image/jpeg", ".jpg", "ffd8ff"),
    PNG("image/png", ".png", "89504e470d0a1a0a");

    static final int MOST_BYTES = 10 * 1024 * 1024;
    private final String mediaType;
    private final String ending;
    private final String start;

    PaperType(String mediaType, String ending, String start) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.start = start;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<PaperType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.starts(content)).findFirst();
    }

    /** A file name that is safe to show and to offer: no path, no control characters, the true ending. */
    String safeName(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*;]", "")
                .strip();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return (stem.isBlank() ? "paper" : stem.substring(0, Math.min(120, stem.length()))) + ending;
    }

    private boolean starts(byte[] content) {
        int bytes = start.length() / 2;
        return content.length >= bytes
                && HexFormat.of().formatHex(content, 0, bytes).equals(start);
    }
}
