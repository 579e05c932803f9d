package org.pra.academy.frontdesk;

import java.util.Locale;

/** What a scoring line is about, so that a trainee sees which kind of thing goes wrong. */
public enum Area {
    IDENTITY,
    CONTACT,
    PAYER,
    MONEY,
    CLINICAL,
    TIMES,
    RECORDS,
    ORDER,
    PRIVACY,
    WORDS;

    static Area of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
