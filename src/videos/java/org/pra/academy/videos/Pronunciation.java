package org.pra.academy.videos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the voices say for what is written: Indian names, abbreviations, rupees, times and dates. */
final class Pronunciation {

    private static final Pattern RUPEES = Pattern.compile("Rs\\.? ?([0-9,]+)");
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9][0-9,]*[0-9]\\b|\\b[0-9]\\b");
    private static final Pattern TIME = Pattern.compile("\\b([0-2]?[0-9]):([0-5][0-9])\\b");
    private static final String[] MONTHS = {
        "Jan January",
        "Feb February",
        "Mar March",
        "Apr April",
        "Jun June",
        "Jul July",
        "Aug August",
        "Sep September",
        "Oct October",
        "Nov November",
        "Dec December"
    };
    private final Map<String, String> words = new LinkedHashMap<>();

    /** Reads lines of the form {@code written = spoken}; the longest written form wins when listed first. */
    Pronunciation(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                int is = line.indexOf('=');
                if (is > 0 && !line.startsWith("#")) {
                    words.put(
                            line.substring(0, is).strip(),
                            line.substring(is + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of pronunciations " + file + " cannot be read", e);
        }
    }

    String spoken(String written) {
        String text = TIME.matcher(written).replaceAll(match -> clock(match.group(1), match.group(2)));
        text = RUPEES.matcher(text).replaceAll(match -> Numbers.english(digits(match.group(1))) + " rupees");
        for (String month : MONTHS) {
            text = text.replaceAll("\\b([0-9]{1,2}) " + month.substring(0, 3) + "\\b", "$1 " + month.substring(4));
        }
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = Pattern.compile("(?<![A-Za-z])" + Pattern.quote(word.getKey()) + "(?![A-Za-z])")
                    .matcher(text)
                    .replaceAll(Matcher.quoteReplacement(word.getValue()));
        }
        text = NUMBER.matcher(text).replaceAll(match -> number(match.group()));
        return text.replace("–", ", ")
                .replace("—", ", ")
                .replace("…", ".")
                .replaceAll("[\"“”‘()\\[\\]]", "")
                .replace("’", "'");
    }

    private static String number(String written) {
        long value = digits(written);
        boolean year = written.length() == 4 && value >= 1950 && value <= 2099 && !written.contains(",");
        if (year && value >= 2010) {
            return "twenty " + Numbers.english(value % 100);
        }
        return Numbers.english(value);
    }

    private static String clock(String hour, String minute) {
        long m = digits(minute);
        return Numbers.english(digits(hour))
                + (m == 0 ? " hundred hours" : m < 10 ? " oh " + Numbers.english(m) : " " + Numbers.english(m));
    }

    private static long digits(String text) {
        return Long.parseLong(text.replace(",", ""));
    }
}
