package org.pra.academy.films;

import java.util.UUID;

/** Addresses of films and of the screens about them. */
public final class FilmPaths {

    public static final String FILMS = "institute-films";
    public static final String FILM = "institute-film";

    private FilmPaths() {}

    public static String film(String videoId) {
        return FILM + "/" + videoId;
    }

    /** A file of a finished video of the programme, by its name there. */
    public static String programmeFile(String videoId, String file) {
        return "/films/" + videoId + "/" + file;
    }

    /** A file of one of the institute's own films. */
    public static String ownFile(UUID film, String file) {
        return "/films/own/" + film + "/" + file;
    }
}
