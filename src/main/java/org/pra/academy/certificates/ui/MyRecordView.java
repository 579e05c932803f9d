package org.pra.academy.certificates.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.certificates.CertificatePaths;
import org.pra.academy.certificates.CertificateRow;
import org.pra.academy.certificates.CertificateService;
import org.pra.academy.certificates.CertificateState;
import org.pra.academy.competence.CompetencePaths;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** A trainee's own completion record. */
@Route(value = "my-record", layout = Frame.class)
@RolesAllowed("TRAINEE")
class MyRecordView extends Screen {

    MyRecordView(CertificateService certificates, CurrentActor currentActor) {
        super("certificates-mine");
        heading(text("certificates.mine.title"));
        List<CertificateRow> rows = certificates.of(currentActor.person());
        if (rows.isEmpty()) {
            add(new EmptyState(
                    text("certificates.mine.empty"), text("certificates.mine.standing"), CompetencePaths.STANDING));
        }
        for (CertificateRow row : rows) {
            Div card = card(
                    CertificateWords.chip(row.state()),
                    new H2(row.serial()),
                    new Paragraph(text("certificates.mine.issued", Times.day(row.issuedAt()))));
            Div actions = new Div(new Anchor(CertificatePaths.verify(row.serial()), text("certificates.mine.verify")));
            if (row.state() == CertificateState.VALID) {
                actions.addComponentAsFirst(new PdfLink(certificates, row.serial(), text("certificates.download")));
            }
            actions.addClassName("shell-actions");
            card.add(actions);
            add(card);
        }
    }
}
