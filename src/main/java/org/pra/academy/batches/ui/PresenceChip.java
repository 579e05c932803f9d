package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import org.pra.academy.batches.Presence;
import org.pra.academy.shell.ui.Screen;

/** Presence as a word in a box. */
final class PresenceChip {

    private PresenceChip() {}

    static Span of(Presence presence) {
        return Screen.chip(meaning(presence), text("batches.presence." + presence.name()));
    }

    static Span of(Presence presence, int lateMinutes) {
        return presence == Presence.LATE
                ? Screen.chip("attention", text("batches.presence.lateBy", lateMinutes))
                : of(presence);
    }

    static String words(Presence presence, int lateMinutes) {
        return presence == Presence.LATE
                ? text("batches.presence.lateBy", lateMinutes)
                : text("batches.presence." + presence.name());
    }

    private static String meaning(Presence presence) {
        return switch (presence) {
            case PRESENT -> "done";
            case LATE -> "attention";
            case ABSENT -> "stop";
            case EXCUSED -> "neutral";
        };
    }
}
