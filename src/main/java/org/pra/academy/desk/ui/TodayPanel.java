package org.pra.academy.desk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.pra.academy.desk.ClassLine;
import org.pra.academy.desk.Today;
import org.pra.academy.drills.DrillPaths;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The classes of today, each with its room and what is still to do for it. */
final class TodayPanel extends Div {

    TodayPanel(Today today, boolean teaches) {
        if (today.classes().isEmpty()) {
            add(new Paragraph(text("desk.today.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("desk-waiting");
            today.classes().forEach(line -> list.add(item(line, teaches)));
            add(list);
        }
        today.next().ifPresent(next -> {
            Paragraph after = new Paragraph(text(
                    "desk.today.next",
                    Times.day(next.from().toLocalDate()),
                    next.from().toLocalTime(),
                    next.item(),
                    next.title()));
            after.addClassName("desk-after");
            add(after);
        });
        if (today.drillsDue() > 0) {
            add(new Paragraph(new Anchor(DrillPaths.DRILLS, text("desk.today.drills", today.drillsDue()))));
        }
    }

    private static ListItem item(ClassLine line, boolean teaches) {
        Span time = new Span(line.from().toLocalTime() + "–" + line.until().toLocalTime());
        time.addClassName("desk-time");
        Anchor link = new Anchor(line.path(), "");
        link.add(time, what(line));
        if (line.cancelled()) {
            link.add(Screen.chip("neutral", text("desk.today.cancelled")));
        } else if (line.listOpen()) {
            link.add(Screen.chip("attention", text(teaches ? "desk.today.list" : "desk.today.checkIn")));
        }
        return new ListItem(link);
    }

    private static Component what(ClassLine line) {
        Span title = new Span(line.item() + " " + line.title());
        Span room = new Span(line.room());
        room.addClassName("desk-room");
        Div what = new Div(title, room);
        what.addClassName("desk-what");
        return what;
    }
}
