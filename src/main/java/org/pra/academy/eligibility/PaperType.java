package org.pra.academy.eligibility;

import java.util.Arrays;
import java.util.Optional;

/** The three kinds of file taken as evidence, told by their first bytes, never by their name. */
enum PaperType {
    PDF("application/pdf", ".pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    JPEG("image/jpeg", ".jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", ".png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

    static final int MOST_BYTES = 10 * 1024 * 1024;
    private final String mediaType;
    private final String ending;
    private final int[] start;

    PaperType(String mediaType, String ending, int... start) {
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
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
