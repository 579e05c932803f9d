package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pra.academy.batches.Presence;
import org.pra.academy.batches.RollState;
import org.pra.academy.batches.SessionRow;
import org.pra.academy.batches.TimetableWeek;
import org.pra.academy.shell.ui.Screen;

/** A week: columns by day with morning above afternoon on a wide screen, a list of days on a phone. */
final class WeekGrid extends Div {

    private final TimetableWeek week;
    private final Function<SessionRow, Optional<String>> path;
    private final boolean withBatch;

    /** {@code path} says where a session leads, if anywhere; {@code withBatch} names the batch on each session. */
    WeekGrid(TimetableWeek week, Function<SessionRow, Optional<String>> path, boolean withBatch) {
        this.week = week;
        this.path = path;
        this.withBatch = withBatch;
        addClassName("batches-week");
        week.days().forEach(day -> add(day(day)));
    }

    private Section day(LocalDate day) {
        H3 head = new H3(new Span(When.weekday(day)), new Span(When.date(day)));
        Section section = new Section(head);
        section.addClassName("batches-day");
        section.getElement().setAttribute("data-today", day.equals(week.today()));
        if (day.equals(week.today())) {
            head.add(Screen.chip("neutral", text("batches.week.today")));
        }
        String holiday = week.holidays().get(day);
        List<SessionRow> morning = week.on(day, false);
        List<SessionRow> afternoon = week.on(day, true);
        Div first = new Div();
        if (holiday != null) {
            Paragraph closed = new Paragraph(text("batches.week.holiday", holiday));
            closed.addClassName("batches-holiday");
            first.add(closed);
        } else if (morning.isEmpty() && afternoon.isEmpty()) {
            Paragraph free = new Paragraph(text("batches.week.free"));
            free.addClassName("batches-free");
            first.add(free);
        }
        Div second = new Div();
        fill(first, morning);
        fill(second, afternoon);
        first.addClassName("batches-half");
        second.addClassNames("batches-half", "batches-afternoon");
        section.add(first, second);
        return section;
    }

    private void fill(Div half, List<SessionRow> sessions) {
        if (!sessions.isEmpty()) {
            OrderedList list = new OrderedList();
            sessions.forEach(session -> list.add(new ListItem(card(session))));
            half.add(list);
        }
    }

    private Component card(SessionRow session) {
        Optional<String> leads = path.apply(session);
        Component card = leads.<Component>map(to -> new Anchor(to, "")).orElseGet(Div::new);
        card.addClassName("batches-session");
        card.getElement().setAttribute("data-kind", session.kind().name());
        card.getElement().setAttribute("data-state", session.state().name());
        HasComponents inside = (HasComponents) card;
        inside.add(
                line("batches-time", When.times(session)),
                line("batches-title", session.source() + " " + session.title()),
                line("batches-where", where(session)));
        state(session).ifPresent(inside::add);
        return card;
    }

    private String where(SessionRow session) {
        String room = session.room().isBlank() ? text("batches.session.noRoom") : session.room();
        String who =
                session.instructorName().isBlank() ? text("batches.session.noInstructor") : session.instructorName();
        return withBatch ? room + " · " + session.batchName() : room + " · " + who;
    }

    private Optional<Component> state(SessionRow session) {
        Presence mine = week.mine().get(session.id());
        if (session.cancelled()) {
            Div why = new Div(
                    Screen.chip("stop", text("batches.session.cancelledShort")),
                    line("batches-note", session.reason()));
            return Optional.of(why);
        }
        if (mine != null) {
            return Optional.of(PresenceChip.of(mine));
        }
        if (session.codeRuns() && session.roll() == RollState.OPEN) {
            return Optional.of(Screen.chip("attention", text("batches.session.codeRuns")));
        }
        if (path.apply(session).isEmpty()) {
            return Optional.empty();
        }
        return switch (session.roll()) {
            case NOT_TAKEN -> Optional.empty();
            case OPEN -> Optional.of(Screen.chip("attention", text("batches.session.listOpen")));
            case CLOSED -> Optional.of(Screen.chip("done", text("batches.session.listClosed")));
        };
    }

    private static Span line(String name, String words) {
        Span line = new Span(words);
        line.addClassName(name);
        return line;
    }
}
