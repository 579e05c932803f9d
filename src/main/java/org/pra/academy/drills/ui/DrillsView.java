package org.pra.academy.drills.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.pra.academy.drills.DrillBoard;
import org.pra.academy.drills.DrillLine;
import org.pra.academy.drills.DrillPaths;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** What is due today and why; below it what rests, and when it comes back. */
@Route(value = DrillPaths.DRILLS, layout = Frame.class)
@RolesAllowed("TRAINEE")
class DrillsView extends Screen {

    DrillsView(DrillBoard board) {
        super("drills-screen");
        heading(text("drills.list.title"));
        List<DrillLine> lines = board.mine();
        List<DrillLine> wanted = lines.stream()
                .filter(DrillLine::wanted)
                .sorted(Comparator.comparingInt(DrillLine::missed).reversed())
                .toList();
        lead(
                wanted.isEmpty()
                        ? text("drills.list.none")
                        : text(
                                "drills.list.due",
                                wanted.size(),
                                wanted.stream().mapToInt(DrillLine::minutes).sum()));
        group("drills.list.today", wanted, true);
        group("drills.list.fresh", lines.stream().filter(DrillLine::fresh).toList(), wanted.isEmpty());
        group(
                "drills.list.resting",
                lines.stream().filter(line -> !line.wanted() && !line.fresh()).toList(),
                false);
        add(new NativeDetails(
                text("drills.list.how"),
                new Div(new Paragraph(text("drills.list.how.text")), new Paragraph(text("drills.list.counts")))));
    }

    private void group(String key, List<DrillLine> lines, boolean now) {
        if (!lines.isEmpty()) {
            add(part(text(key), lines.stream().map(line -> line(line, now)).toArray(Div[]::new)));
        }
    }

    private static Div line(DrillLine line, boolean due) {
        Anchor go = new Anchor(line.path(), text(due || line.fresh() ? "drills.list.begin" : "drills.list.anyway"));
        go.addClassName(due ? "shell-action" : "drills-quiet");
        go.setAriaLabel(text("drills.list.beginOf", line.title()));
        Span minutes = new Span(text("drills.list.minutes", line.minutes()));
        minutes.addClassName("drills-minutes");
        Div card = card(
                new H3(line.title()), new Paragraph(line.about()), new Paragraph(why(line)), steady(line), go, minutes);
        card.addClassName("drills-card");
        card.getElement().setAttribute("data-drill", line.id());
        return card;
    }

    private static Paragraph steady(DrillLine line) {
        Paragraph steady = new Paragraph(
                line.unseen() > 0 && !line.fresh()
                        ? text("drills.list.steadyUnseen", line.steady(), line.total(), line.unseen())
                        : text("drills.list.steady", line.steady(), line.total()));
        steady.addClassName("drills-minutes");
        return steady;
    }

    private static String why(DrillLine line) {
        if (line.fresh()) {
            return text("drills.why.new");
        }
        if (line.missed() > 0) {
            return text("drills.why.missed", line.missed(), line.due());
        }
        if (line.due() > 0) {
            return text("drills.why.due", line.due());
        }
        return line.next()
                .map(next -> text("drills.why.rests", Times.day(next)))
                .orElse(text("drills.why.new"));
    }
}
