package org.pra.academy.frontdesk;

import java.util.Locale;

/** One thing a trainee does at the desk; the list of them is the whole memory of an exercise. */
public record Act(Kind kind, String target, String value) {

    /** What can be done at the desk. */
    public enum Kind {
        OPEN,
        SET,
        PRESS,
        PICK,
        SAY,
        LOOK,
        WAIT,
        FINISH
    }

    public static Act of(Kind kind, String target) {
        return new Act(kind, target, "");
    }

    /** Reads a line of a walk: {@code set register.mobile = 99999 00001}. */
    static Act read(String line) {
        String[] words = line.strip().split(" ", 2);
        Kind kind;
        try {
            kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + words[0] + "' is nothing one can do at the desk.", e);
        }
        String rest = words.length > 1 ? words[1] : "";
        int equals = rest.indexOf('=');
        return equals < 0
                ? of(kind, rest.strip())
                : new Act(
                        kind,
                        rest.substring(0, equals).strip(),
                        rest.substring(equals + 1).strip());
    }
}
