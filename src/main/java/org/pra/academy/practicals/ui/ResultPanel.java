package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;
import org.pra.academy.shell.ui.Why;

/** A graded sheet: the marks, why, the assessor's words, and every amendment. */
final class ResultPanel extends Div {

    ResultPanel(Sheet sheet, Checklist checklist, Checklist.Mode mode, ChecklistService checklists, PersonNames names) {
        addClassNames("shell-card", "practicals-result");
        Sheet.Result result = sheet.result();
        if (result == null) {
            return;
        }
        add(
                Screen.chip(
                        result.passed() ? "done" : "attention",
                        text(result.passed() ? "practicals.result.passed" : "practicals.result.again")),
                new Paragraph(text(
                        "practicals.result.points",
                        checklist.title(),
                        result.points(),
                        result.maximum(),
                        Times.moment(result.gradedAt()),
                        names.of(sheet.assessor()))));
        if (sheet.rating() != null) {
            add(new Paragraph(text(
                    "practicals.result.rating",
                    text("practicals.rating." + sheet.rating().name()))));
        }
        if (!sheet.comment().isBlank()) {
            add(new Paragraph(text("practicals.result.comment", sheet.comment())));
        }
        add(Why.list(checklists.mark(checklist, mode, sheet.lines()).decision().reasons()));
        sheet.amendments()
                .forEach(amendment -> add(new Paragraph(text(
                        "practicals.result.amended",
                        names.of(amendment.by()),
                        Times.moment(amendment.at()),
                        amendment.pointsBefore(),
                        amendment.pointsAfter(),
                        amendment.why()))));
    }
}
