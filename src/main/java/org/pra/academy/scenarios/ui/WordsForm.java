package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.pra.academy.scenarios.WaitingWords;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Times;

/** Scores a trainee's own words: up to two dimensions of the rubric, 0 to 4 points each, and a word to them. */
final class WordsForm extends Div {

    private static final List<String> DIMENSIONS =
            IntStream.rangeClosed(1, 10).mapToObj(i -> "R" + i).toList();
    private final Notice notice = new Notice();

    WordsForm(WaitingWords waiting, String trainee, BiConsumer<Map<String, Integer>, String> score) {
        addClassNames("shell-card", "scenarios-words");
        Paragraph line = new Paragraph(waiting.says());
        line.addClassName("scenarios-line");
        Select<String> first = dimension("scenarios.talks.first");
        Select<Integer> firstPoints = points("scenarios.talks.firstPoints");
        Select<String> second = dimension("scenarios.talks.second");
        Select<Integer> secondPoints = points("scenarios.talks.secondPoints");
        TextArea comment = new TextArea(text("scenarios.talks.comment"));
        comment.setMaxLength(2_000);
        comment.setWidthFull();
        NativeButton send = new NativeButton(text("scenarios.talks.score"), click -> {
            Map<String, Integer> points = new LinkedHashMap<>();
            put(points, first, firstPoints);
            put(points, second, secondPoints);
            if (points.isEmpty()) {
                notice.problem(text("scenarios.talks.missing"));
            } else {
                score.accept(points, comment.getValue());
            }
        });
        send.addClassName("shell-button");
        Div selects = new Div(first, firstPoints, second, secondPoints);
        selects.addClassName("scenarios-selects");
        add(
                new H3(text("scenarios.talks.card", trainee, waiting.scenario(), Times.moment(waiting.at()))),
                new Paragraph(text("scenarios.talks.said", waiting.person())),
                line,
                new Paragraph(text("scenarios.talks.wrote")),
                new Paragraph(waiting.words()),
                selects,
                comment,
                send,
                notice);
    }

    private static void put(Map<String, Integer> points, Select<String> dimension, Select<Integer> given) {
        if (dimension.getValue() != null && given.getValue() != null) {
            points.put(dimension.getValue(), given.getValue());
        }
    }

    private static Select<String> dimension(String key) {
        Select<String> select = new Select<>();
        select.setLabel(text(key));
        select.setItems(DIMENSIONS);
        select.setItemLabelGenerator(id -> id + " " + text("scenarios.rubric." + id));
        return select;
    }

    private static Select<Integer> points(String key) {
        Select<Integer> select = new Select<>();
        select.setLabel(text(key));
        select.setItems(0, 1, 2, 3, 4);
        return select;
    }
}
