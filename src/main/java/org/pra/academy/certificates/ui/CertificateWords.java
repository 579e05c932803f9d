package org.pra.academy.certificates.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import org.pra.academy.certificates.CertificateState;
import org.pra.academy.shell.ui.Screen;

/** States of a record as people read them. */
final class CertificateWords {

    private CertificateWords() {}

    static Span chip(CertificateState state) {
        String meaning = switch (state) {
            case VALID -> "done";
            case SUPERSEDED -> "attention";
            case REVOKED -> "stop";
        };
        return Screen.chip(meaning, text("certificates.state." + state.name()));
    }
}
