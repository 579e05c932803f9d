package org.pra.academy.placements;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds numbers that look like a patient's: phone, Aadhaar, ABHA or hospital numbers, and e-mail addresses. Dates, times and rupee
 * amounts are left alone. It cannot find names; the screen asks for that.
 */
final class PrivacyRules {

    /** What a number looks like, and the piece of text it was found in. */
    record Found(String kind, String piece) {}

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern HARMLESS =
            Pattern.compile("(?<!\\d)(?:(?:0?[1-9]|[12]\\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\\1(?:19|20)?\\d\\d"
                    + "|20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"
                    + "|(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:\\s?[-–]\\s?(?:[01]?\\d|2[0-3])[:.][0-5]\\d)?)(?![\\d/.-]*\\d)"
                    + "|(?i:rs\\.?|inr|₹)\\s?\\d{1,3}(?:,\\d{2,3})*(?![\\d-])");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:uhid|umr|mrn|mrd|abha|aadhaar|aadhar|(?:ip|op|ipd|opd|reg|registration|policy|claim|file|bed|token)\\s*(?:no|number))\\b"
                    + "[\\s.:#=-]*(?:(?:no|number|is)[\\s.:#=-]*)?(?:[A-Z]{1,5}[\\s/-]?)?\\d{2,}");
    private static final Pattern RUN = Pattern.compile("\\d(?:[\\s\\-–—./_()]{0,2}\\d){5,}");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private PrivacyRules() {}

    static Optional<Found> find(String words) {
        String plain = plainDigits(INVISIBLE.matcher(words).replaceAll(""));
        Optional<String> address = first(EMAIL, plain);
        if (address.isPresent()) {
            return address.map(piece -> new Found("EMAIL", piece));
        }
        Optional<String> named = first(NAMED, plain);
        if (named.isPresent()) {
            return named.map(piece -> new Found("NUMBER", piece));
        }
        return first(RUN, HARMLESS.matcher(plain).replaceAll(" · ")).map(piece -> new Found(kind(piece), piece));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    private static String kind(String piece) {
        String digits = piece.replaceAll("\\D", "");
        if (digits.matches("(?:91|0)?[6-9]\\d{9}")) {
            return "PHONE";
        }
        return switch (digits.length()) {
            case 12 -> "AADHAAR";
            case 14 -> "ABHA";
            default -> "NUMBER";
        };
    }

    /** Digits of every script as 0 to 9. */
    private static String plainDigits(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints()
                .forEach(letter ->
                        plain.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return plain.toString();
    }
}
