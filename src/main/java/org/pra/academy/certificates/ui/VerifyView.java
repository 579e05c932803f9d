package org.pra.academy.certificates.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.certificates.CertificateFacts;
import org.pra.academy.certificates.CertificatePaths;
import org.pra.academy.certificates.CertificateService;
import org.pra.academy.certificates.CertificateState;
import org.pra.academy.certificates.Verification;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** Where the QR code leads: anybody learns whether a record is valid, superseded, revoked or unknown. */
@Route(value = "verify", layout = Frame.class)
@AnonymousAllowed
class VerifyView extends Screen implements HasUrlParameter<String> {

    private final CertificateService certificates;

    VerifyView(CertificateService certificates) {
        super("certificates-verify");
        this.certificates = certificates;
        heading(text("certificates.verify.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String serial) {
        removeAnswer();
        if (serial != null && !serial.isBlank()) {
            add(
                    switch (certificates.verify(serial)) {
                        case Verification.Found found -> found(found);
                        case Verification.Unknown unknown ->
                            card(
                                    chip("stop", text("certificates.state.unknown")),
                                    new H2(unknown.serial()),
                                    new Paragraph(text("certificates.verify.unknown")));
                    });
        }
        TextField field = new TextField(text("certificates.verify.serial"));
        field.setHelperText(text("certificates.verify.hint"));
        add(part(
                text("certificates.verify.another"),
                new PlainForm(
                        text("certificates.verify.action"),
                        () -> UI.getCurrent()
                                .navigate(
                                        CertificatePaths.verify(field.getValue().strip())),
                        field)));
    }

    private void removeAnswer() {
        getChildren().skip(2).toList().forEach(child -> child.removeFromParent());
    }

    private static Div found(Verification.Found found) {
        CertificateFacts facts = found.facts();
        Div card = card(CertificateWords.chip(found.state()), new H2(found.serial()));
        card.getElement().setAttribute("role", "status");
        card.add(new Paragraph(text(
                "certificates.verify." + found.state().name(),
                facts.learner(),
                facts.programme(),
                facts.institute(),
                Times.day(facts.issuedAt()))));
        if (found.supersededBy() != null) {
            card.add(new Anchor(
                    CertificatePaths.verify(found.supersededBy()),
                    text("certificates.verify.newer", found.supersededBy())));
        }
        if (found.state() == CertificateState.REVOKED && found.revokedAt() != null) {
            card.add(new Paragraph(text("certificates.verify.revokedAt", Times.day(found.revokedAt()))));
        }
        if (found.state() == CertificateState.VALID) {
            PlainTable table = new PlainTable(
                    text("certificates.verify.units"),
                    List.of(
                            text("certificates.verify.unit"),
                            text("certificates.verify.marks"),
                            text("certificates.verify.grade")));
            facts.units()
                    .forEach(unit -> table.row(
                            unit.code() + " " + unit.title(), unit.points() + " / " + unit.maximum(), unit.grade()));
            int recorded = facts.hours().stream()
                    .mapToInt(CertificateFacts.HoursFact::recorded)
                    .sum();
            card.add(
                    new Paragraph(text(
                            "certificates.verify.hours", Minutes.of(recorded), Minutes.of(facts.plannedMinutes()))),
                    table);
        }
        Paragraph truth = new Paragraph(text("certificates.verify.truth"));
        truth.addClassName("shell-reason-rule");
        card.add(truth);
        return card;
    }
}
