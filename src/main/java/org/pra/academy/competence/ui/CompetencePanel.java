package org.pra.academy.competence.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.competence.Competence;
import org.pra.academy.competence.UnitCompetence;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** The decision as a sentence with its reasons, then unit by unit what is shown and what is missing. */
final class CompetencePanel extends Div {

    CompetencePanel(Competence competence) {
        addClassName("competence-panel");
        Div answer = new Div(
                Screen.chip(
                        competence.competent() ? "done" : "attention",
                        text(competence.competent() ? "competence.competent" : "competence.notYet")),
                new Paragraph(text(
                        "competence.sentence",
                        competence.points(),
                        competence.maximum(),
                        competence.percent(),
                        competence.rulesVersion())));
        answer.addClassName("shell-card");
        PlainTable table = new PlainTable(
                text("competence.table"),
                List.of(
                        text("competence.unit"),
                        text("competence.theory"),
                        text("competence.practical"),
                        text("competence.viva"),
                        text("competence.ojt"),
                        text("competence.total"),
                        ""));
        for (UnitCompetence unit : competence.units()) {
            table.row(
                    unit.unit().shortCode() + " " + unit.title(),
                    points(unit.theory()),
                    points(unit.practical()),
                    points(unit.viva()),
                    points(unit.ojt()),
                    text("competence.of", unit.points(), unit.maximum(), unit.percent()),
                    unit.decision().holds()
                            ? Screen.chip("done", text("competence.unitDone", unit.grade()))
                            : new Why(unit.decision()));
        }
        add(
                answer,
                new H2(text("competence.gates")),
                Why.list(competence.gates().reasons()),
                new H2(text("competence.units")),
                table);
    }

    private static String points(@Nullable Integer points) {
        return points == null ? "–" : String.valueOf(points);
    }
}
