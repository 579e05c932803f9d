package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.Observation;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.Percent;
import org.pra.academy.practicals.Operation;
import org.pra.academy.practicals.OperationKind;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;
import org.pra.academy.shell.ui.Why;

/** A graded sheet: the marks, why, the assessor's words, the sheet line by line, and every amendment. */
final class ResultPanel extends Div {

    ResultPanel(Sheet sheet, PersonNames names) {
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
                        sheet.checklist().title(),
                        result.points(),
                        result.maximum(),
                        Times.moment(result.gradedAt()),
                        names.of(sheet.assessor()),
                        Percent.of(result.points(), result.maximum()))));
        if (!result.criticalMissed().isEmpty()) {
            add(new Paragraph(text("practicals.result.critical", String.join(", ", result.criticalMissed()))));
        }
        if (sheet.rating() != null) {
            add(new Paragraph(text(
                    "practicals.result.rating",
                    text("practicals.rating." + sheet.rating().name()))));
        }
        if (!sheet.comment().isBlank()) {
            add(new Paragraph(text("practicals.result.comment", sheet.comment())));
        }
        if (sheet.state().respect() != null) {
            add(new Paragraph(text("practicals.result.respect", sheet.state().respect())));
        }
        sheet.state().signatures().stream()
                .filter(signature -> signature.holds() && signature.who().equals(Operation.TRAINEE))
                .findFirst()
                .ifPresent(signature -> add(new Paragraph(text("practicals.result.signed", signature.name()))));
        if (result.passed()) {
            add(new Why(result.reasons()));
        } else {
            add(new H3(text("practicals.result.remediation")), Why.list(result.reasons()));
        }
        add(lineByLine(sheet));
        if (!sheet.late().isEmpty()) {
            add(late(sheet));
        }
        sheet.amendments()
                .forEach(amendment -> add(new Paragraph(text(
                        "practicals.result.amended",
                        names.of(amendment.by()),
                        Times.moment(amendment.at()),
                        amendment.pointsBefore(),
                        amendment.pointsAfter(),
                        amendment.why()))));
    }

    private static Div late(Sheet sheet) {
        UnorderedList list = new UnorderedList();
        sheet.late().stream()
                .filter(entry -> entry.kind() != OperationKind.CLOCK)
                .forEach(entry -> list.add(new ListItem((entry.line() + " "
                                + (entry.kind() == OperationKind.STATE
                                        ? text("practicals.state." + entry.value())
                                        : entry.value()))
                        .strip())));
        return new Div(new Paragraph(text("practicals.result.late")), list);
    }

    private static NativeDetails lineByLine(Sheet sheet) {
        UnorderedList list = new UnorderedList();
        for (Checklist.Line line : sheet.checklist().lines(sheet.mode())) {
            Observation seen = sheet.filled().line(line.id());
            StringBuilder words = new StringBuilder(text(
                    "practicals.result.line",
                    line.id(),
                    line.text(),
                    text("practicals.state." + seen.state().name())));
            if (seen.measured() != null && line.measure() != null) {
                words.append(text(
                        "practicals.result.measured",
                        seen.measured().toPlainString(),
                        text("practicals.measure." + line.measure().kind().name())));
            }
            if (!seen.note().isEmpty()) {
                words.append(text("practicals.result.note", seen.note()));
            }
            list.add(new ListItem(words.toString()));
        }
        return new NativeDetails(text("practicals.result.lines"), list);
    }
}
