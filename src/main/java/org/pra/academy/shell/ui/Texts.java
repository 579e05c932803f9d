package org.pra.academy.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.pra.academy.kernel.Reason;

/** Texts by key in the reader's language. */
public final class Texts {

    private Texts() {}

    /** The text of a key; {@code {0}}, {@code {1}} … take the arguments as they are. */
    public static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    /** A reason as a sentence: what is wanted, what was shown, what is missing. */
    public static String text(Reason reason) {
        return text(reason.key(), reason.args().toArray());
    }

    /** What to do about a reason that is not met; empty when there is nothing to do. */
    public static String todo(Reason reason) {
        String key = reason.key() + ".todo";
        String sentence = text(key, reason.args().toArray());
        return sentence.contains(key) ? "" : sentence;
    }
}
