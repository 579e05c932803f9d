package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.util.function.Function;
import org.pra.academy.batches.TimetableWeek;
import org.pra.academy.shell.ui.Times;

/** Which week is shown, and the way to the one before, to today's and to the next. */
final class WeekBar extends Div {

    WeekBar(TimetableWeek week, String note, Function<LocalDate, String> path) {
        addClassName("batches-week-bar");
        H2 title = new H2(text(
                "batches.week.title",
                When.date(week.monday()),
                Times.day(week.monday().plusDays(6))));
        Div words = new Div(title);
        if (!note.isBlank()) {
            words.add(new com.vaadin.flow.component.html.Paragraph(note));
        }
        Nav nav = new Nav(
                link("batches.week.before", path.apply(week.monday().minusWeeks(1))),
                link("batches.week.now", path.apply(week.today())),
                link("batches.week.next", path.apply(week.monday().plusWeeks(1))));
        nav.setAriaLabel(text("batches.week.nav"));
        add(words, nav);
    }

    private static Anchor link(String key, String path) {
        Anchor link = new Anchor(path, text(key));
        link.addClassNames("shell-action", "shell-button-quiet");
        return link;
    }
}
