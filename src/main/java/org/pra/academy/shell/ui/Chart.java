package org.pra.academy.shell.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A figure drawn as lines or bars, with the same figures as a table below it. Build it with {@link #lines} or {@link #bars}, add each
 * series, then {@link #drawn()}. Values are in the unit named; null is a gap.
 */
public final class Chart {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final String kind;
    private final String title;
    private final String axis;
    private final String unit;
    private final List<String> labels;
    private final List<Series> series = new ArrayList<>();
    private boolean stacked;

    /** What a colour stands for; never the only bearer of meaning, as each series is named. */
    public enum Tone {
        PLAN("--pra-line-strong"),
        MAIN("--pra-brand"),
        GOOD("--pra-done"),
        WEAK("--pra-attention"),
        BAD("--pra-stop");

        private final String token;

        Tone(String token) {
            this.token = token;
        }
    }

    private record Series(String name, String tone, List<@Nullable Double> values, boolean dashed) {}

    private Chart(String kind, String title, String axis, String unit, List<String> labels) {
        this.kind = kind;
        this.title = title;
        this.axis = axis;
        this.unit = unit;
        this.labels = List.copyOf(labels);
    }

    public static Chart lines(String title, String axis, String unit, List<String> labels) {
        return new Chart("line", title, axis, unit, labels);
    }

    public static Chart bars(String title, String axis, String unit, List<String> labels) {
        return new Chart("bar", title, axis, unit, labels);
    }

    public Chart series(String name, Tone tone, List<@Nullable Double> values) {
        series.add(new Series(name, tone.token, values, tone == Tone.PLAN));
        return this;
    }

    /** Bars of one label stand on each other. */
    public Chart stacked() {
        stacked = true;
        return this;
    }

    public Component drawn() {
        Drawing drawing = new Drawing();
        drawing.getElement()
                .setProperty(
                        "figure",
                        JSON.writeValueAsString(Map.of(
                                "kind", kind, "label", title, "unit", unit, "stacked", stacked, "labels", labels,
                                "series", series)));
        Div figure = new Div(drawing, new NativeDetails(text("shell.chart.table"), table()));
        figure.addClassName("shell-chart");
        return figure;
    }

    private PlainTable table() {
        PlainTable table = new PlainTable(
                title,
                Stream.concat(Stream.of(axis), series.stream().map(one -> one.name() + " (" + unit + ")"))
                        .toList());
        for (int i = 0; i < labels.size(); i++) {
            int at = i;
            table.row(Stream.concat(
                            Stream.of(labels.get(i)),
                            series.stream().map(one -> number(one.values().get(at))))
                    .toArray());
        }
        return table;
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "–";
        }
        return value == Math.rint(value)
                ? String.valueOf(value.longValue())
                : String.format(Locale.ROOT, "%.1f", value);
    }

    @Tag("academy-chart")
    @JsModule("./components/chart.ts")
    @NpmPackage(value = "chart.js", version = "4.6.1")
    private static final class Drawing extends Component {}
}
