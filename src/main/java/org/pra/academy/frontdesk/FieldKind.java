package org.pra.academy.frontdesk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** What a field of the hospital's forms holds: how a value is written, and what makes it wrong. */
public enum FieldKind {
    TEXT,
    LONG,
    NAME,
    MOBILE,
    PIN,
    DATE,
    TIME,
    AGE,
    NUMBER,
    MONEY,
    CHOICE,
    TICK,
    AADHAAR,
    ABHA;

    private static final int OLDEST = 120;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    static FieldKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The one way this value is written; the same again when normalised twice. */
    String normal(String typed) {
        String text = typed.strip();
        return this == AADHAAR ? Masking.aadhaar(text) : Masking.text(plain(text));
    }

    private String plain(String text) {
        return switch (this) {
            case MOBILE -> mobile(digits(text));
            case PIN, AGE, NUMBER -> text.matches("[\\d ]+") ? digits(text) : text;
            case MONEY -> money(text);
            case DATE -> date(text);
            case TIME -> time(text);
            case ABHA -> abha(text);
            case TICK -> text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("true") ? "yes" : "";
            case NAME, TEXT, CHOICE -> text.replaceAll("\\s+", " ");
            case LONG, AADHAAR -> text;
        };
    }

    /** What is wrong with a normalised value, as the last part of a message's key. */
    Optional<String> fault(String value, LocalDate today) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean good = switch (this) {
            case MOBILE -> value.matches("[6-9]\\d{9}");
            case PIN -> value.matches("[1-9]\\d{5}");
            case NAME -> value.chars().noneMatch(Character::isDigit);
            case DATE -> parsed(value).isPresent();
            case TIME -> value.matches("([01]\\d|2[0-3]):[0-5]\\d");
            case AGE -> value.matches("\\d{1,3}") && Integer.parseInt(value) <= OLDEST;
            case NUMBER, MONEY -> value.matches("\\d{1,9}");
            case ABHA -> value.matches("\\d\\d-\\d{4}-\\d{4}-\\d{4}");
            case AADHAAR -> !value.equals(Masking.BAD);
            case TEXT, LONG, CHOICE, TICK -> true;
        };
        if (!good) {
            return Optional.of(name().toLowerCase(Locale.ROOT));
        }
        if (this == DATE) {
            LocalDate day = parsed(value).orElseThrow();
            return day.getYear() < today.getYear() - OLDEST ? Optional.of("date") : Optional.empty();
        }
        return Optional.empty();
    }

    static Optional<LocalDate> parsed(String value) {
        try {
            return Optional.of(LocalDate.parse(value, DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A time that has passed its check. */
    static LocalTime clock(String value) {
        return LocalTime.parse(value);
    }

    static String written(LocalDate day) {
        return DAY.format(day);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String mobile(String digits) {
        return digits.length() == 12 && digits.startsWith("91")
                ? digits.substring(2)
                : digits.length() == 11 && digits.startsWith("0") ? digits.substring(1) : digits;
    }

    private static String money(String text) {
        String bare = text.replaceAll("(?i)^(rs\\.?|inr|₹)", "")
                .replaceAll("[ ,]", "")
                .replaceAll("\\.0+$", "");
        return bare.matches("\\d+") ? bare.replaceAll("^0+(?=\\d)", "") : text;
    }

    private static String date(String text) {
        String[] parts = text.split("[-/. ]");
        if (parts.length != 3) {
            return text;
        }
        boolean yearFirst = parts[0].length() == 4;
        String day = yearFirst ? parts[2] : parts[0];
        String year = yearFirst ? parts[0] : parts[2];
        return pad(day) + "-" + pad(parts[1]) + "-" + year;
    }

    private static String time(String text) {
        String[] parts = text.split("[:.]");
        if (parts.length != 2) {
            return text;
        }
        try {
            return LocalTime.of(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()))
                    .toString();
        } catch (NumberFormatException | java.time.DateTimeException e) {
            return text;
        }
    }

    private static String abha(String text) {
        String digits = digits(text);
        return digits.length() != 14 || !text.matches("[\\d -]+")
                ? text
                : digits.substring(0, 2) + "-" + digits.substring(2, 6) + "-" + digits.substring(6, 10) + "-"
                        + digits.substring(10);
    }

    private static String pad(String part) {
        return part.length() == 1 ? "0" + part : part;
    }
}
