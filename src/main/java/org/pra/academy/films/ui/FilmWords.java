package org.pra.academy.films.ui;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of a film as people write them: minutes and seconds. */
final class FilmWords {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");

    private FilmWords() {}

    /** {@code 6:05} */
    static String clock(int seconds) {
        return seconds / 60 + ":" + String.format(Locale.ROOT, "%02d", seconds % 60);
    }

    /** Reads what {@link #clock} wrote; refuses anything else. */
    static int seconds(String clock) {
        Matcher found = CLOCK.matcher(clock.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException("Write each time as minutes and seconds, like 1:25.");
        }
        return Integer.parseInt(found.group(1)) * 60 + Integer.parseInt(found.group(2));
    }
}
