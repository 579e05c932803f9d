package org.pra.academy.hours.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.pra.academy.hours.HoursLine;
import org.pra.academy.hours.HoursStatement;
import org.pra.academy.hours.StatementService;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The sums by kind, every line with what it rests on, and the two files for an auditor. */
final class StatementPanel extends Div {

    private static final int SHOWN = 20;

    StatementPanel(StatementService statements, PersonId trainee, String name) {
        addClassName("hours-statement");
        HoursStatement statement = statements.statement(trainee);
        Paragraph totals = new Paragraph(text("hours.totals", statement.official(), statement.sumOfKinds()));
        totals.addComponentAsFirst(Screen.chip(
                statement.plansAgree() ? "done" : "attention",
                text(statement.plansAgree() ? "hours.plansAgree" : "hours.plansDiffer")));
        totals.addClassName("hours-totals");
        add(
                totals,
                sums(statement),
                files(
                        file("hours.csv", "hours.csv", "text/csv", () -> statements.csv(trainee)),
                        file("hours.pdf", "hours.pdf", "application/pdf", () -> statements.pdf(trainee, name))),
                statement.lines().isEmpty() ? new EmptyState(text("hours.empty")) : newest(statement));
    }

    private static PlainTable sums(HoursStatement statement) {
        PlainTable table = new PlainTable(
                text("hours.sums"),
                List.of(text("hours.kind"), text("hours.planned"), text("hours.recorded"), text("hours.verified")));
        statement
                .kinds()
                .forEach(kind -> table.row(
                        text("hours.kind." + kind.kind().name()), kind.planned(), kind.recorded(), kind.verified()));
        table.row(text("hours.all"), statement.sumOfKinds(), statement.recorded(), statement.verified());
        return table;
    }

    private static Div newest(HoursStatement statement) {
        List<HoursLine> all = statement.lines().reversed();
        Div lines = new Div(lines(statement, all.subList(0, Math.min(SHOWN, all.size()))));
        lines.addClassName("hours-lines");
        if (all.size() > SHOWN) {
            NativeButton more = new NativeButton(text("hours.showAll", all.size()));
            more.addClassNames("shell-button", "shell-button-quiet");
            more.addClickListener(click -> {
                lines.removeAll();
                lines.add(lines(statement, all));
            });
            lines.add(more);
        }
        return lines;
    }

    private static PlainTable lines(HoursStatement statement, List<HoursLine> lines) {
        PlainTable table = new PlainTable(
                text("hours.lines"),
                List.of(
                        text("hours.at"),
                        text("hours.source"),
                        text("hours.unit"),
                        text("hours.minutes"),
                        text("hours.state"),
                        text("hours.restsOn")));
        lines.forEach(line -> table.row(
                Times.moment(line.at()),
                statement.named(line),
                line.unit().shortCode(),
                line.takesBack() ? text("hours.takenBack", line.minutes()) : line.minutes(),
                line.verified()
                        ? Screen.chip("done", text("hours.verifiedLine"))
                        : Screen.chip("attention", text("hours.recordedLine")),
                line.evidence()));
        return table;
    }

    private static Div files(Anchor... files) {
        Div actions = new Div(files);
        actions.addClassName("shell-actions");
        return actions;
    }

    private static Anchor file(String key, String name, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                text(key));
        link.addClassName("shell-action");
        return link;
    }
}
