package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import org.pra.academy.eligibility.ApplicationState;
import org.pra.academy.eligibility.Evidence;
import org.pra.academy.eligibility.EvidenceKind;

/** States and kinds as people read them. */
final class ApplicationWords {

    private ApplicationWords() {}

    static String state(ApplicationState state) {
        return text("eligibility.state." + state.name());
    }

    static String meaning(ApplicationState state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case SUBMITTED, MORE_ASKED, OVERRIDE_PROPOSED -> "attention";
            case ACCEPTED -> "done";
            case REFUSED -> "stop";
        };
    }

    static String evidence(EvidenceKind kind) {
        return text("eligibility.evidence." + kind.name());
    }

    static String meaning(Evidence.EvidenceState state) {
        return switch (state) {
            case UNCHECKED -> "attention";
            case VERIFIED -> "done";
            case REJECTED -> "stop";
        };
    }
}
