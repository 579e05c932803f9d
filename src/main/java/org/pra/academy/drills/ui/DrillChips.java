package org.pra.academy.drills.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** When something comes back, as a small word. */
final class DrillChips {

    private DrillChips() {}

    static Span due(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return Screen.chip("neutral", text("drills.due.new"));
        }
        return due.isAfter(today)
                ? Screen.chip("done", text("drills.due.on", Times.day(due)))
                : Screen.chip("attention", text("drills.due.today"));
    }
}
