package org.pra.academy.exams.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.pra.academy.exams.ExamPaths;
import org.pra.academy.exams.ExamService;
import org.pra.academy.exams.PaperResult;
import org.pra.academy.exams.SittingOutcome;
import org.pra.academy.exams.SittingState;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Percent;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;
import org.pra.academy.shell.ui.Why;

/** The theory paper: before it, during it and after it, always where the trainee left it. */
@Route(value = ExamPaths.PAPER, layout = Frame.class)
@RolesAllowed("TRAINEE")
class PaperView extends Screen {

    private final ExamService exams;
    private final Clock clock;
    private final Div content = new Div();

    PaperView(ExamService exams, Clock clock) {
        super("exams-paper");
        this.exams = exams;
        this.clock = clock;
        heading(text("exams.paper.title"));
        add(content);
        exams.current().ifPresentOrElse(this::show, this::before);
    }

    private void show(SittingOutcome outcome) {
        switch (outcome) {
            case SittingOutcome.Running running -> {
                content.removeAll();
                lead(text(
                        "exams.paper.rules",
                        running.paper().items().size(),
                        Times.clock(running.paper().endsAt())));
                content.add(new PaperSheet(exams, running.paper(), clock, this::show));
            }
            case SittingOutcome.Over over -> after(over.result());
            case SittingOutcome.NotAllowed refused -> before();
            case SittingOutcome.Stored stored -> throw new IllegalStateException("A stored answer stays on the sheet");
        }
    }

    private void before() {
        content.removeAll();
        Decision decision = exams.maySit();
        lead(text(decision.holds() ? "exams.paper.ready" : "exams.paper.locked"));
        if (decision.holds()) {
            content.add(start("exams.paper.start"));
        }
        content.add(Why.list(decision.reasons()));
    }

    private NativeButton start(String key) {
        NativeButton start = new NativeButton(text(key), click -> show(exams.start()));
        start.addClassName("shell-next");
        start.setId("start-paper");
        return start;
    }

    private void after(PaperResult result) {
        content.removeAll();
        lead("");
        Div card = card(
                chip(
                        "neutral",
                        text("exams.state." + (result.state() == SittingState.TIME_OVER ? "timeOver" : "handedIn"))),
                new Paragraph(text(
                        "exams.paper.result",
                        result.right(),
                        result.items(),
                        Percent.of(result.right(), result.items()),
                        Times.moment(result.at()))));
        card.getElement().setAttribute("role", "status");
        PlainTable table = new PlainTable(
                text("exams.paper.byUnit"),
                List.of(text("exams.paper.unit"), text("exams.paper.right"), text("exams.paper.share")));
        result.units()
                .forEach(unit -> table.row(
                        unit.unit().shortCode(),
                        text("exams.paper.of", unit.right(), unit.items()),
                        Percent.of(unit.right(), unit.items()).toString()));
        content.add(card, table);
        Decision again = exams.maySit();
        if (again.holds()) {
            content.add(part(text("exams.paper.again"), start("exams.paper.startAgain")));
        }
    }
}
