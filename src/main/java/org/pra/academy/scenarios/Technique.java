package org.pra.academy.scenarios;

import java.util.Locale;
import java.util.Optional;

/** What a reply does, in the words of the field; authors tag each reply with one to three of them. */
enum Technique {
    GREETING(Style.POLITE),
    NAME_AND_ROLE(Style.POLITE),
    APOLOGY(Style.POLITE),
    EMPATHY(Style.POLITE),
    THANKS(Style.POLITE),
    REASSURANCE(Style.POLITE),
    LISTEN(Style.PLAIN),
    PARAPHRASE(Style.PLAIN),
    OPEN_QUESTION(Style.PLAIN),
    SILENCE(Style.PLAIN),
    EXPLAIN(Style.PLAIN),
    TRUE_TIME(Style.PLAIN),
    LIMIT(Style.PLAIN),
    OPTIONS(Style.PLAIN),
    AGREEMENT(Style.PLAIN),
    CALL_BACK(Style.PLAIN),
    CALL_HELP(Style.PLAIN),
    SECURITY(Style.PLAIN),
    DISTANCE(Style.PLAIN),
    MAKE_SPACE(Style.PLAIN),
    PRIVACY(Style.PLAIN),
    CARE(Style.PLAIN),
    SBAR(Style.PLAIN),
    HAND_OVER(Style.PLAIN),
    CLOSE_LOOP(Style.PLAIN),
    PROCEDURE(Style.BOOK),
    RULE(Style.BOOK),
    FORM(Style.BOOK),
    RECORD(Style.BOOK),
    REFER(Style.BOOK),
    DEFEND(Style.PLAIN),
    ARGUE(Style.PLAIN),
    BLAME(Style.PLAIN),
    MINIMISE(Style.PLAIN),
    PROMISE(Style.PLAIN),
    ADVICE(Style.PLAIN),
    DISCLOSE(Style.PLAIN),
    THREAT(Style.PLAIN),
    DELAY(Style.PLAIN),
    LEAVE(Style.PLAIN);

    /** What a player of habit prefers: one is always polite, another goes by the book. */
    enum Style {
        POLITE,
        BOOK,
        PLAIN
    }

    private final Style style;

    Technique(Style style) {
        this.style = style;
    }

    Style style() {
        return style;
    }

    /** As authors write it: {@code open-question}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Technique> of(String word) {
        for (Technique technique : values()) {
            if (technique.word().equals(word)) {
                return Optional.of(technique);
            }
        }
        return Optional.empty();
    }
}
