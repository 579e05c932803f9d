package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pra.academy.scenarios.Debrief;
import org.pra.academy.shell.ui.Chart;
import org.pra.academy.shell.ui.Times;

/** The state over the turns, and the person's tension beside that of an expert's run and of the run before. */
final class CurvesPanel extends Div {

    private static final List<Chart.Tone> TONES =
            List.of(Chart.Tone.BAD, Chart.Tone.MAIN, Chart.Tone.GOOD, Chart.Tone.WEAK);

    CurvesPanel(Debrief debrief) {
        add(new H2(text("scenarios.curve.title")));
        List<Debrief.Curve> curves = debrief.curves();
        Chart state = Chart.lines(
                text("scenarios.curve.title"),
                text("scenarios.curve.axis"),
                text("scenarios.curve.unit"),
                labels(curves.getFirst().values().size()));
        for (int i = 0; i < curves.size(); i++) {
            state.series(
                    name(curves.get(i)),
                    TONES.get(i % TONES.size()),
                    values(curves.get(i).values(), 0));
        }
        add(state.drawn());
        if (!debrief.compared().isEmpty()) {
            add(new H2(text("scenarios.curve.compare")), new Paragraph(text("scenarios.curve.compareLead")));
            add(compare(debrief).drawn());
        }
    }

    private static Chart compare(Debrief debrief) {
        List<Integer> mine = debrief.curves().getFirst().values();
        int longest = Stream.concat(
                        Stream.of(mine.size()),
                        debrief.compared().stream().map(other -> other.arousal().size()))
                .max(Integer::compare)
                .orElse(1);
        Chart chart = Chart.lines(
                        text("scenarios.curve.compare"),
                        text("scenarios.curve.axis"),
                        text("scenarios.curve.unit"),
                        labels(longest))
                .series(text("scenarios.curve.mine"), Chart.Tone.BAD, values(mine, longest));
        debrief.compared()
                .forEach(other -> chart.series(
                        other.at() == null
                                ? text("scenarios.curve.expert")
                                : text("scenarios.curve.earlier", Times.moment(other.at())),
                        other.at() == null ? Chart.Tone.PLAN : Chart.Tone.WEAK,
                        values(other.arousal(), longest)));
        return chart;
    }

    private static String name(Debrief.Curve curve) {
        return curve.variable().isEmpty() ? text("scenarios.curve.arousal") : curve.variable();
    }

    private static List<String> labels(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> i == 0 ? text("scenarios.curve.start") : String.valueOf(i))
                .toList();
    }

    private static List<@Nullable Double> values(List<Integer> numbers, int size) {
        List<@Nullable Double> values = new ArrayList<>();
        numbers.forEach(number -> values.add(number.doubleValue()));
        while (values.size() < size) {
            values.add(null);
        }
        return values;
    }
}
