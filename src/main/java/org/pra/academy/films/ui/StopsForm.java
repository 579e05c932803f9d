package org.pra.academy.films.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.films.OwnFilm;
import org.pra.academy.shell.ui.PlainForm;

/** The three questions at which the film stops: when, what it asks, three answers, and why each is right or wrong. */
final class StopsForm extends Div {

    private static final int STOPS = 3;
    private static final int ANSWERS = 3;
    private static final int LONGEST = 300;
    private final List<StopFields> stops = new ArrayList<>();

    StopsForm(OwnFilm film, Consumer<List<Film.Stop>> save) {
        addClassName("films-stops");
        for (int i = 0; i < STOPS; i++) {
            stops.add(
                    new StopFields(i + 1, i < film.stops().size() ? film.stops().get(i) : empty(film, i)));
        }
        PlainForm form = new PlainForm(
                text("films.stops.save"),
                () -> save.accept(stops.stream().map(StopFields::read).toList()),
                stops.toArray(Div[]::new));
        add(form);
    }

    private static Film.Stop empty(OwnFilm film, int index) {
        return new Film.Stop(
                "",
                film.seconds() * (index + 1) / (STOPS + 1),
                "",
                IntStream.range(0, ANSWERS)
                        .mapToObj(i -> new LectureText.Answer("", i == 0, ""))
                        .toList());
    }

    /** The fields of one question. */
    private static final class StopFields extends Div {

        private final TextField when = new TextField(text("films.stops.when"));
        private final TextArea ask = new TextArea(text("films.stops.ask"));
        private final List<TextField> answers = new ArrayList<>();
        private final List<TextField> whys = new ArrayList<>();
        private final RadioButtonGroup<Integer> right = new RadioButtonGroup<>(text("films.stops.right"));

        StopFields(int number, Film.Stop stop) {
            addClassName("films-stop");
            when.setValue(FilmWords.clock(stop.second()));
            when.setHelperText(text("films.stops.whenHint"));
            ask.setValue(stop.ask());
            ask.setMaxLength(LONGEST);
            add(new H3(text("films.stops.number", number)), when, ask);
            for (int i = 0; i < ANSWERS; i++) {
                LectureText.Answer answer = stop.answers().get(i);
                answers.add(field(text("films.stops.answer", i + 1), answer.text()));
                whys.add(field(text("films.stops.why", i + 1), answer.why()));
                add(answers.get(i), whys.get(i));
            }
            right.setItems(IntStream.range(0, ANSWERS).boxed().toList());
            right.setItemLabelGenerator(i -> text("films.stops.answer", i + 1));
            IntStream.range(0, ANSWERS)
                    .filter(i -> stop.answers().get(i).correct())
                    .findFirst()
                    .ifPresent(right::setValue);
            add(right);
        }

        private static TextField field(String label, String value) {
            TextField field = new TextField(label);
            field.setMaxLength(LONGEST);
            field.setValue(value);
            return field;
        }

        Film.Stop read() {
            return new Film.Stop(
                    "",
                    FilmWords.seconds(when.getValue()),
                    ask.getValue().strip(),
                    IntStream.range(0, ANSWERS)
                            .mapToObj(i -> new LectureText.Answer(
                                    answers.get(i).getValue().strip(),
                                    Integer.valueOf(i).equals(right.getValue()),
                                    whys.get(i).getValue().strip()))
                            .toList());
        }
    }
}
