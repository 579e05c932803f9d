package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.pra.academy.eligibility.ApplicationCase;
import org.pra.academy.eligibility.ApplicationService;
import org.pra.academy.eligibility.EligibilityService;
import org.pra.academy.eligibility.EvidenceKind;
import org.pra.academy.eligibility.UploadOutcome;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;

/** One's own application: describe yourself, add papers, submit, read the answer. */
@Route(value = "apply", layout = Frame.class)
@PermitAll
class ApplyView extends Screen {

    private final ApplicationService applications;
    private final EligibilityService eligibility;
    private final Clock clock;
    private final Div content = new Div();

    ApplyView(ApplicationService applications, EligibilityService eligibility, Clock clock) {
        super("eligibility-apply");
        this.applications = applications;
        this.eligibility = eligibility;
        this.clock = clock;
        heading(text("eligibility.apply.title"));
        add(content);
        show(applications.mine());
    }

    private void show(ApplicationCase mine) {
        content.removeAll();
        content.add(state(mine));
        if (mine.state().open()) {
            content.add(part(text("eligibility.apply.you"), form(mine)));
        }
        content.add(part(text("eligibility.apply.routes"), new ReportPanel(mine.report())));
        content.add(part(text("eligibility.apply.papers"), new PaperList(mine.evidence(), applications::read)));
        if (mine.state().open()) {
            content.add(upload(), submit());
        }
    }

    private Div state(ApplicationCase mine) {
        Div card = card(
                chip(ApplicationWords.meaning(mine.state()), ApplicationWords.state(mine.state())),
                new Paragraph(text("eligibility.apply.state." + mine.state().name())));
        if (mine.asked() != null) {
            card.add(new Paragraph(text("eligibility.apply.asked", mine.asked())));
        }
        if (mine.decidedWhy() != null) {
            card.add(new Paragraph(text("eligibility.apply.decided", mine.decidedWhy())));
        }
        return card;
    }

    private PlainForm form(ApplicationCase mine) {
        ProfileForm profile = new ProfileForm(eligibility.relevantWork());
        profile.show(mine.profile());
        SaveState saved = new SaveState();
        return new PlainForm(
                text("eligibility.apply.save"),
                () -> {
                    show(applications.describe(profile.read()));
                    saved.saved(clock.instant());
                    content.addComponentAsFirst(saved);
                },
                profile);
    }

    private Div upload() {
        Select<EvidenceKind> kind = new Select<>();
        kind.setLabel(text("eligibility.apply.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(ApplicationWords::evidence);
        kind.setValue(EvidenceKind.CLASS_12);
        Notice notice = new Notice();
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> {
            switch (applications.upload(kind.getValue(), file.fileName(), bytes)) {
                case UploadOutcome.Stored stored -> show(applications.mine());
                case UploadOutcome.NotAPaper notAPaper ->
                    notice.problem(text("eligibility.apply.notAPaper", file.fileName()));
                case UploadOutcome.TooLarge large ->
                    notice.problem(text("eligibility.apply.tooLarge", file.fileName(), large.megabytes()));
            }
        }));
        upload.setMaxFileSize(10 * 1024 * 1024);
        upload.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png");
        upload.addFileRejectedListener(
                event -> notice.problem(text("eligibility.apply.notAPaper", event.getFileName())));
        Div box = new Div(kind, upload, new Paragraph(text("eligibility.apply.uploadHint")), notice);
        box.addClassName("eligibility-upload");
        return box;
    }

    private Div submit() {
        NativeButton button = new NativeButton(text("eligibility.apply.submit"), click -> show(applications.submit()));
        button.addClassName("shell-next");
        button.setId("submit-application");
        Div line = new Div(button, new Paragraph(text("eligibility.apply.submitHint")));
        line.addClassName("shell-actions");
        return line;
    }
}
