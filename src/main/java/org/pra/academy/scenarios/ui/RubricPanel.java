package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pra.academy.scenarios.Debrief;
import org.pra.academy.shell.ui.PlainTable;

/** The rubric of the run: each dimension with its points and the turns that earned them. */
final class RubricPanel extends Div {

    RubricPanel(Debrief debrief) {
        PlainTable table = new PlainTable(
                text("scenarios.rubric.title"),
                List.of(
                        text("scenarios.rubric.dimension"),
                        text("scenarios.rubric.given"),
                        text("scenarios.rubric.mean"),
                        text("scenarios.rubric.turns")));
        debrief.dimensions()
                .forEach(dimension -> table.row(
                        dimension.id() + " " + text("scenarios.rubric." + dimension.id()),
                        text("scenarios.rubric.of", dimension.points()),
                        String.format(Locale.ROOT, "%.1f", dimension.mean()),
                        dimension.turns().isEmpty()
                                ? text("scenarios.rubric.never")
                                : dimension.turns().entrySet().stream()
                                        .map(one -> text("scenarios.rubric.turn", one.getKey() + 1, one.getValue()))
                                        .collect(Collectors.joining(", "))));
        add(new H2(text("scenarios.rubric.title")), new Paragraph(text("scenarios.rubric.lead")), table);
    }
}
