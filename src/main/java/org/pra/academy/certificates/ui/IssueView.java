package org.pra.academy.certificates.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.certificates.CertificatePaths;
import org.pra.academy.certificates.CertificateRow;
import org.pra.academy.certificates.CertificateService;
import org.pra.academy.certificates.CertificateState;
import org.pra.academy.certificates.IssueOutcome;
import org.pra.academy.identity.TraineeDirectory;
import org.pra.academy.identity.TraineeDirectory.TraineeRow;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;
import org.pra.academy.shell.ui.Why;

/** Administrators issue, correct and withdraw completion records. */
@Route(value = CertificatePaths.CERTIFICATES, layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class IssueView extends Screen {

    private static final int MANY = 500;
    private final CertificateService certificates;
    private final Div list = new Div();
    private final Div answer = new Div();
    private final Notice notice = new Notice();

    IssueView(CertificateService certificates, TraineeDirectory trainees) {
        super("certificates-issue");
        this.certificates = certificates;
        heading(text("certificates.issue.title"));
        lead(text("certificates.issue.lead"));
        ComboBox<TraineeRow> trainee = new ComboBox<>(text("certificates.issue.trainee"));
        trainee.setItems(trainees.find("", 0, MANY));
        trainee.setItemLabelGenerator(TraineeRow::name);
        add(
                new PlainForm(
                        text("certificates.issue.action"),
                        () -> {
                            if (trainee.isEmpty()) {
                                throw new IllegalArgumentException(text("certificates.issue.choose"));
                            }
                            show(
                                    trainee.getValue(),
                                    certificates.issue(trainee.getValue().id()));
                        },
                        trainee),
                answer,
                notice,
                list);
        refresh();
    }

    private void show(TraineeRow trainee, IssueOutcome outcome) {
        answer.removeAll();
        notice.clear();
        switch (outcome) {
            case IssueOutcome.Issued issued -> {
                notice.done(text("certificates.issue.done", issued.serial(), trainee.name()));
                refresh();
            }
            case IssueOutcome.AlreadyIssued already ->
                notice.problem(text("certificates.issue.already", trainee.name(), already.serial()));
            case IssueOutcome.NotYet notYet -> {
                notice.problem(text("certificates.issue.notYet", trainee.name()));
                answer.add(
                        Why.list(notYet.competence().gates().reasons()),
                        new Anchor("standing-of/" + trainee.id(), text("certificates.issue.standing")));
            }
        }
    }

    private void refresh() {
        list.removeAll();
        List<CertificateRow> rows = certificates.latest();
        if (rows.isEmpty()) {
            list.add(new EmptyState(text("certificates.issue.none")));
            return;
        }
        PlainTable table = new PlainTable(
                text("certificates.issue.list"),
                List.of(
                        text("certificates.issue.learner"),
                        text("certificates.issue.serial"),
                        text("certificates.issue.date"),
                        text("certificates.issue.state"),
                        ""));
        for (CertificateRow row : rows) {
            table.row(
                    row.learner(),
                    new Anchor(CertificatePaths.verify(row.serial()), row.serial()),
                    Times.day(row.issuedAt()),
                    CertificateWords.chip(row.state()),
                    row.state() == CertificateState.VALID ? actions(row) : new Div());
        }
        list.add(table);
    }

    private Component actions(CertificateRow row) {
        TextField why = new TextField(text("certificates.issue.why"));
        Div change = new Div(
                why,
                button(
                        "certificates.issue.reissue",
                        "shell-button-quiet",
                        () -> certificates.reissue(row.trainee(), why.getValue())),
                button(
                        "certificates.issue.revoke",
                        "shell-button-stop",
                        () -> certificates.revoke(row.serial(), why.getValue())));
        change.addClassName("shell-actions");
        Anchor pdf = new PdfLink(certificates, row.serial(), text("certificates.download"));
        return new Div(pdf, new NativeDetails(text("certificates.issue.change"), change));
    }

    private NativeButton button(String key, String look, Runnable work) {
        NativeButton button = new NativeButton(text(key), click -> {
            try {
                work.run();
                refresh();
            } catch (IllegalArgumentException e) {
                notice.problem(String.valueOf(e.getMessage()));
            }
        });
        button.addClassNames("shell-button", look);
        return button;
    }
}
