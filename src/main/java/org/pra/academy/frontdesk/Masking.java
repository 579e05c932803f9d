package org.pra.academy.frontdesk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps Aadhaar numbers out of the store, even invented ones: of a number that passes its check only the last four digits stay,
 * wherever it was typed.
 */
final class Masking {

    static final String BAD = "XXXX-XXXX-XXXX";
    static final String MARK = "XXXX-XXXX-";
    private static final Pattern TWELVE = Pattern.compile("(?<![\\d-])[2-9]\\d{3}[ -]?\\d{4}[ -]?\\d{4}(?![\\d-])");
    private static final Pattern MASKED = Pattern.compile("(?i)X{4}-?X{4}-?(\\d{4})");

    private Masking() {}

    /** What an Aadhaar field keeps: empty, the masked number, or {@link #BAD} for one that fails its check. */
    static String aadhaar(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        Matcher masked = MASKED.matcher(typed.replace(" ", "").strip());
        if (masked.matches()) {
            return MARK + masked.group(1);
        }
        String digits = typed.replaceAll("[ -]", "");
        boolean good = digits.matches("[2-9]\\d{11}") && Verhoeff.holds(digits);
        return good ? MARK + digits.substring(8) : BAD;
    }

    /** Any other text, with numbers masked that can only be an Aadhaar. */
    static String text(String typed) {
        return TWELVE.matcher(typed).replaceAll(found -> {
            String digits = found.group().replaceAll("[ -]", "");
            return Verhoeff.holds(digits) ? MARK + digits.substring(8) : Matcher.quoteReplacement(found.group());
        });
    }
}
