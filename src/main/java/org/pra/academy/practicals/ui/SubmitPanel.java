package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.checklists.LineState;
import org.pra.academy.checklists.Marking;
import org.pra.academy.kernel.Decision;
import org.pra.academy.practicals.GlobalRating;
import org.pra.academy.practicals.GradingOutcome;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Why;

/** Submitting in two steps: the first says what will be frozen and how it will be marked, the second does it. */
final class SubmitPanel extends Div {

    private final PracticalService practicals;
    private final ChecklistService checklists;
    private final UUID sheetId;
    private final Consumer<Sheet> onGraded;
    private final Notice notice = new Notice();
    private final Div confirmation = new Div();

    SubmitPanel(PracticalService practicals, ChecklistService checklists, UUID sheetId, Consumer<Sheet> onGraded) {
        this.practicals = practicals;
        this.checklists = checklists;
        this.sheetId = sheetId;
        this.onGraded = onGraded;
        addClassName("practicals-submit");
        confirmation.addClassNames("shell-card", "practicals-confirm");
        confirmation.getElement().setAttribute("role", "alertdialog");
        confirmation.getElement().setAttribute("aria-label", text("practicals.confirm.title"));
        confirmation.setVisible(false);
        NativeButton button = new NativeButton(text("practicals.sheet.submit"), click -> ask());
        button.addClassName("shell-next");
        button.setId("submit-sheet");
        Div line = new Div(button, new Paragraph(text("practicals.sheet.frozen")));
        line.addClassName("shell-actions");
        add(notice, line, confirmation);
    }

    /** Something on the sheet changed: what was said before no longer holds. */
    void withdraw() {
        notice.clear();
        confirmation.setVisible(false);
    }

    private void ask() {
        withdraw();
        Sheet sheet = practicals.sheet(sheetId);
        if (sheet.result() != null) {
            onGraded.accept(sheet);
            return;
        }
        Decision complete = practicals.complete(sheetId);
        if (!complete.holds()) {
            refuse(complete);
            return;
        }
        GlobalRating rating = sheet.rating();
        Marking marking = checklists.mark(sheet.checklist(), sheet.filled());
        confirmation.removeAll();
        confirmation.add(
                new H3(text("practicals.confirm.title")),
                new Paragraph(text(
                        "practicals.confirm.lines",
                        count(sheet, LineState.DONE),
                        count(sheet, LineState.NOT_DONE),
                        count(sheet, LineState.CORRECTED))),
                new Paragraph(text(
                        "practicals.confirm.rating",
                        rating == null ? "–" : text("practicals.rating." + rating.name()),
                        sheet.comment().isBlank() ? "–" : sheet.comment())),
                new Paragraph(text(
                        "practicals.confirm.marks",
                        marking.points(),
                        marking.maximum(),
                        text(marking.passed() ? "practicals.result.passed" : "practicals.result.again"))));
        if (!marking.passed()) {
            confirmation.add(Why.list(marking.decision().missing()));
        }
        confirmation.add(new Paragraph(text("practicals.sheet.frozen")), choices());
        confirmation.setVisible(true);
    }

    private Div choices() {
        NativeButton yes = new NativeButton(text("practicals.confirm.yes"), click -> submit());
        yes.addClassName("shell-next");
        yes.setId("confirm-sheet");
        NativeButton no = new NativeButton(text("practicals.confirm.no"), click -> withdraw());
        no.addClassNames("shell-button", "shell-button-quiet");
        Div choices = new Div(yes, no);
        choices.addClassName("shell-actions");
        return choices;
    }

    private void submit() {
        switch (practicals.submit(sheetId)) {
            case GradingOutcome.Graded graded -> onGraded.accept(practicals.sheet(sheetId));
            case GradingOutcome.AlreadyGraded already -> onGraded.accept(already.sheet());
            case GradingOutcome.Refused refused -> refuse(refused.decision());
        }
    }

    private void refuse(Decision decision) {
        confirmation.setVisible(false);
        notice.problem(text("practicals.sheet.refused"));
        notice.add(Why.list(decision.missing()));
    }

    private static long count(Sheet sheet, LineState state) {
        return sheet.checklist().lines(sheet.mode()).stream()
                .filter(line -> sheet.filled().line(line.id()).state() == state)
                .count();
    }
}
