package org.pra.academy.frontdesk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import org.pra.academy.frontdesk.DeskScene;

/** What the hospital's system answers: our own sentence by its key, or the sentence of the form's author. */
final class Sentences {

    private static final String OURS = "frontdesk.";

    private Sentences() {}

    static String of(DeskScene.Sentence sentence) {
        Object[] args = sentence.args().stream()
                .map(arg -> arg.startsWith(OURS) ? text(arg) : arg)
                .toArray();
        if (sentence.key().startsWith(OURS)) {
            return text(sentence.key(), args);
        }
        String words = sentence.key();
        for (int i = 0; i < args.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return words;
    }
}
