package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.SectionTime;
import org.pra.academy.learning.Struggle;
import org.pra.academy.shell.ui.Chart;
import org.pra.academy.shell.ui.PlainTable;

/** One text section by section: wrong first answers, how long it is read, open questions; as charts, and as a table with the same figures. */
final class StruggleSections extends Div {

    private static final double MINUTE = 60.0;

    StruggleSections(Reading reading, List<Struggle> all, List<SectionTime> times) {
        PlainTable table = new PlainTable(
                text("learning.struggles.table"),
                List.of(
                        text("learning.struggles.section"),
                        text("learning.struggles.answers"),
                        text("learning.struggles.wrong"),
                        text("learning.struggles.minutes"),
                        text("learning.struggles.open")));
        List<Struggle> rows = new ArrayList<>();
        List<@Nullable Double> minutes = new ArrayList<>();
        for (LectureText.Section section : reading.text().sections()) {
            Struggle found = all.stream()
                    .filter(row ->
                            row.itemId().equals(reading.id()) && row.section().equals(section.id()))
                    .findFirst()
                    .orElseGet(() -> Struggle.none(reading.id(), section.id()));
            Optional<SectionTime> time = times.stream()
                    .filter(row ->
                            row.itemId().equals(reading.id()) && row.section().equals(section.id()))
                    .findFirst();
            rows.add(found);
            minutes.add(time.map(StruggleSections::minutes).orElse(null));
            table.row(
                    new Anchor(
                            LearningPaths.section(reading.id(), section.id()),
                            text("learning.struggles.number", rows.size(), section.title())),
                    found.answers(),
                    found.answers() == 0
                            ? "–"
                            : text("learning.struggles.share", Math.round(found.share()), found.wrong()),
                    time.map(known -> text("learning.struggles.minutesOf", minutes(known), known.readers()))
                            .orElse("–"),
                    found.openQuestions());
        }
        List<String> numbers =
                rows.stream().map(row -> String.valueOf(rows.indexOf(row) + 1)).toList();
        add(
                new Paragraph(text("learning.struggles.first")),
                chart(text("learning.struggles.sectionChart"), rows, row -> String.valueOf(rows.indexOf(row) + 1)),
                minutes.stream().allMatch(java.util.Objects::isNull)
                        ? new Paragraph(text("learning.struggles.timeNone"))
                        : times(numbers, minutes),
                table,
                new Paragraph(text("learning.struggles.timeHow")));
    }

    static Component chart(String title, List<Struggle> rows, Function<Struggle, String> label) {
        return Chart.bars(
                        title,
                        text("learning.struggles.where"),
                        "%",
                        rows.stream().map(label).toList())
                .series(
                        text("learning.struggles.wrong"),
                        Chart.Tone.WEAK,
                        rows.stream().map(Struggle::share).toList())
                .drawn();
    }

    private static Component times(List<String> numbers, List<@Nullable Double> minutes) {
        return Chart.bars(text("learning.struggles.timeChart"), text("learning.struggles.section"), "min", numbers)
                .series(text("learning.struggles.minutes"), Chart.Tone.MAIN, minutes)
                .drawn();
    }

    private static double minutes(SectionTime time) {
        return Math.round(time.medianSeconds() / MINUTE * 10) / 10.0;
    }
}
