package org.pra.academy.films;

import java.util.Optional;
import org.pra.academy.curriculum.Film;

/**
 * The film that a video shows, and where its files are. {@code edition} tells one film of a video from another: what was seen of one
 * does not count for the other. {@code captions} is an address to which {@code .en.vtt} and {@code .hi.vtt} are added.
 */
public record FilmShown(String edition, Film film, String source, Optional<String> poster, String captions) {

    public static final String PROGRAMME = "programme";

    public boolean own() {
        return !edition.equals(PROGRAMME);
    }
}
