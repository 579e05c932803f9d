package org.pra.academy.drills.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pra.academy.drills.RhythmFigures;
import org.pra.academy.drills.RhythmResult;
import org.pra.academy.shell.ui.Chart;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** One run: the figures, the reasons, and the rate over the two minutes with a table beside it. */
final class RhythmResultPanel extends Div {

    private static final double SECOND = 1000.0;

    RhythmResultPanel(RhythmResult result) {
        addClassName("drills-result");
        RhythmFigures figures = result.figures();
        getElement().setAttribute("data-rate", String.valueOf(figures.rate()));
        getElement().setAttribute("data-lasted", String.valueOf(figures.lasted()));
        getElement().setAttribute("data-longest", String.valueOf(figures.longestPause()));
        getElement().setAttribute("data-hands-off", String.valueOf(figures.handsOff()));
        getElement().setAttribute("data-compressions", String.valueOf(figures.compressions()));
        add(outcome(result), new H2(text("drills.result.title")));
        if (!figures.complete()) {
            add(new Paragraph(text("drills.result.brokenOff", seconds(figures.lasted()), figures.compressions())));
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("drills-figures");
        add(list, "drills.figure.rate", rate(figures.rate()));
        add(list, "drills.figure.spread", text("drills.value.ms", Math.round(figures.spread())));
        add(list, "drills.figure.inRange", percent(figures.inRange()));
        add(list, "drills.figure.compressions", String.valueOf(figures.compressions()));
        add(list, "drills.figure.fraction", percent(figures.fraction()));
        add(list, "drills.figure.longest", seconds(figures.longestPause()));
        Double drift = figures.drift();
        if (drift != null) {
            add(list, "drills.figure.drift", text("drills.value.drift", String.format(Locale.ROOT, "%+.1f", drift)));
        }
        add(
                list,
                new H2(text("drills.result.reasons")),
                Why.list(result.decision().reasons()));
        if (figures.windows().size() > 1) {
            add(curve(result));
        }
    }

    private static com.vaadin.flow.component.Component curve(RhythmResult result) {
        List<String> labels = new ArrayList<>();
        List<@Nullable Double> rates = new ArrayList<>();
        List<@Nullable Double> from = new ArrayList<>();
        List<@Nullable Double> to = new ArrayList<>();
        for (RhythmFigures.Window window : result.figures().windows()) {
            labels.add(text("drills.value.second", window.fromSecond()));
            Double rate = window.rate();
            rates.add(rate == null ? null : Math.round(rate * 10) / 10.0);
            from.add((double) result.exercise().rateFrom());
            to.add((double) result.exercise().rateTo());
        }
        return Chart.lines(text("drills.result.curve"), text("drills.result.from"), text("drills.value.unit"), labels)
                .series(text("drills.result.least"), Chart.Tone.PLAN, from)
                .series(text("drills.result.most"), Chart.Tone.PLAN, to)
                .series(text("drills.figure.rate"), Chart.Tone.MAIN, rates)
                .drawn();
    }

    static Span outcome(RhythmResult result) {
        return result.decision().holds()
                ? Screen.chip("done", text("drills.result.shown"))
                : Screen.chip("attention", text("drills.result.notYet"));
    }

    private static void add(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    }

    static String rate(double rate) {
        return text("drills.value.rate", String.format(Locale.ROOT, "%.1f", rate));
    }

    static String percent(double share) {
        return text("drills.value.percent", Math.round(Math.floor(share)));
    }

    static String seconds(double milliseconds) {
        return text("drills.value.seconds", String.format(Locale.ROOT, "%.1f", milliseconds / SECOND));
    }
}
