package org.pra.academy.desk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.desk.BurnUp;
import org.pra.academy.desk.NextStep;
import org.pra.academy.desk.TraineeHome;
import org.pra.academy.desk.UnitProgress;
import org.pra.academy.desk.WeekLine;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.shell.ui.Chart;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** The parts of a trainee's home: the next step, the hours against the plan, the path of the weeks, the units. */
final class TraineePanels {

    private static final double HOUR = 60.0;

    private TraineePanels() {}

    static Div next(NextStep next) {
        Object[] args = next.args().toArray();
        Anchor go = new Anchor(next.path(), text(next.key() + ".action"));
        go.addClassName("shell-next");
        go.setId("next-step");
        Div card = new Div(
                new Span(text("desk.home.next")),
                new H2(text(next.key(), args)),
                new Paragraph(text(next.key() + ".why", args)),
                new Paragraph(text("desk.home.takes", Minutes.of(next.minutes()))),
                go);
        card.addClassNames("shell-card", "desk-next");
        return card;
    }

    static Div hours(TraineeHome home) {
        Div bars = new Div();
        bars.addClassName("desk-bars");
        home.kinds()
                .forEach(kind -> bars.add(new HoursBar(
                        text("desk.kind." + kind.kind().name()), kind.verified(), kind.recorded(), kind.planned())));
        Paragraph sum = new Paragraph(text("desk.hours.caption", home.recorded(), home.planned()));
        sum.addClassName("desk-sum");
        return new Div(sum, bars, burnUp(home.burnUp()));
    }

    private static Component burnUp(BurnUp burnUp) {
        List<String> weeks = new ArrayList<>();
        for (int week = 1; week <= burnUp.planned().size(); week++) {
            weeks.add(String.valueOf(week));
        }
        return Chart.lines(text("desk.burnUp.title"), text("desk.burnUp.week"), "h", weeks)
                .series(text("desk.hours.planned"), Chart.Tone.PLAN, hours(burnUp.planned(), weeks.size()))
                .series(text("desk.hours.recorded"), Chart.Tone.MAIN, hours(burnUp.recorded(), weeks.size()))
                .series(text("desk.hours.verified"), Chart.Tone.GOOD, hours(burnUp.verified(), weeks.size()))
                .drawn();
    }

    private static List<@Nullable Double> hours(List<Minutes> minutes, int length) {
        List<@Nullable Double> hours = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            hours.add(i < minutes.size() ? Math.round(minutes.get(i).value() / HOUR * 10) / 10.0 : null);
        }
        return hours;
    }

    static Component path(List<WeekLine> weeks) {
        OrderedList list = new OrderedList();
        list.addClassName("desk-path");
        for (WeekLine week : weeks) {
            Anchor link = new Anchor(week.path(), "");
            Span number = new Span(String.valueOf(week.number()));
            number.addClassName("desk-week");
            link.add(number, new Span(week.title()), new Span(text("desk.path.done", week.done(), week.items())));
            if (week.finished()) {
                link.add(Screen.chip("done", text("desk.path.finished")));
            } else if (week.now()) {
                link.add(Screen.chip("attention", text("desk.path.now")));
            }
            ListItem item = new ListItem(link);
            if (week.now()) {
                link.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
        }
        return list;
    }

    static PlainTable units(List<UnitProgress> units) {
        PlainTable table = new PlainTable(
                text("desk.units.caption"),
                List.of(text("desk.units.unit"), text("desk.units.hours"), text("desk.units.state")));
        units.forEach(unit -> table.row(
                unit.unit().shortCode() + " " + unit.title(),
                text("desk.units.of", unit.recorded(), unit.wanted()),
                unit.decision().holds()
                        ? Screen.chip("done", text("desk.units.shown"))
                        : new Why(unit.decision().missing())));
        return table;
    }
}
