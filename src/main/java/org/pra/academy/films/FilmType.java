package org.pra.academy.films;

/** The two containers that every common browser plays. */
enum FilmType {
    WEBM("video/webm", ".webm"),
    MP4("video/mp4", ".mp4");

    private static final int LONGEST_NAME = 120;
    private final String mediaType;
    private final String ending;

    FilmType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** A file name that is safe to show: no path, no control characters, the true ending. */
    String safeName(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*;]", "")
                .strip();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return (stem.isBlank() ? "film" : stem.substring(0, Math.min(LONGEST_NAME, stem.length()))) + ending;
    }
}
