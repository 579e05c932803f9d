package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.scenarios.FlowMap;
import org.pra.academy.scenarios.Preview;
import org.pra.academy.scenarios.Scene;

/** Plays a scenario from any beat with any values, as a trial that is kept in the address and nowhere else. */
final class TrialPanel extends Div {

    private final FlowMap map;
    private final Function<Trial, Preview> play;
    private final boolean inTheAddress;
    private final Div played = new Div();
    private Trial trial;

    TrialPanel(FlowMap map, Function<Trial, Preview> play, Trial trial, boolean inTheAddress) {
        this.map = map;
        this.play = play;
        this.inTheAddress = inTheAddress;
        this.trial = trial;
        addClassName("scenarios-words");
        Select<String> at = new Select<>();
        at.setLabel(text("scenarios.map.from"));
        at.setItems(map.places().stream()
                .filter(place -> !place.ways().isEmpty())
                .map(FlowMap.Place::id)
                .toList());
        at.setValue(trial.at());
        Map<String, IntegerField> fields = new LinkedHashMap<>();
        Div form = new Div(at);
        form.addClassName("scenarios-selects");
        map.variables().forEach(variable -> {
            IntegerField field =
                    new IntegerField(variable.says().isEmpty() ? text("scenarios.curve.arousal") : variable.says());
            field.setMin(variable.from());
            field.setMax(variable.to());
            field.setStepButtonsVisible(true);
            field.setValue(trial.values().get(variable.id()));
            fields.put(variable.id(), field);
            form.add(field);
        });
        CheckboxGroup<String> facts = new CheckboxGroup<>(text("scenarios.map.facts"));
        facts.setItems(map.facts());
        facts.select(trial.facts().stream().filter(map.facts()::contains).toList());
        NativeButton go = new NativeButton(text("scenarios.map.go"), click -> {
            Map<String, Integer> values = new LinkedHashMap<>();
            fields.forEach((id, field) -> values.put(id, field.getValue() == null ? 0 : field.getValue()));
            to(new Trial(at.getValue(), values, List.copyOf(facts.getValue()), List.of()));
        });
        go.addClassName("shell-button");
        played.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(text("scenarios.map.tryLead")), form, facts, go, played);
        show();
    }

    private void to(Trial next) {
        trial = next;
        if (inTheAddress) {
            UI.getCurrent().getPage().getHistory().replaceState(null, next.path(map.id()));
        }
        show();
    }

    private void show() {
        Preview preview = play.apply(trial);
        played.removeAll();
        OrderedList said = new OrderedList();
        preview.said()
                .forEach(one ->
                        said.add(new ListItem(new Paragraph(one.text()), soft(one.points() + ". " + one.because()))));
        played.add(
                said,
                soft(text(
                        "scenarios.map.state",
                        preview.clock(),
                        preview.state().entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue())
                                .collect(Collectors.joining(", ")))));
        preview.arrived().forEach(sentence -> played.add(new Paragraph(sentence)));
        if (preview.ending() != null) {
            played.add(new Paragraph(text("scenarios.map.ended", preview.ending())));
            return;
        }
        Paragraph line = new Paragraph(preview.says());
        line.addClassName("scenarios-line");
        played.add(
                soft(preview.beat() + " · " + preview.person()),
                line,
                soft(preview.signs()),
                soft(text("scenarios.debrief.thought", preview.thought())));
        Div replies = new Div();
        replies.addClassName("scenarios-replies");
        for (Scene.Choice choice : preview.choices()) {
            NativeButton button = new NativeButton(choice.text(), click -> to(trial.answered(choice.id())));
            button.addClassName("scenarios-reply");
            replies.add(button);
        }
        played.add(replies);
    }

    private static Paragraph soft(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("scenarios-person");
        return paragraph;
    }
}
