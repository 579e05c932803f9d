package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.placements.EntryDraft;

/** The fields of an entry: block, day, time, the counts of the block's tasks, and what was done. */
final class EntryForm extends Div {

    private static final int MOST_COUNT = 200;
    private static final List<Integer> USUAL = List.of(120, 240, 360, 480);
    private final UUID id;
    private final Select<PracticeBlock> block = new Select<>();
    private final DatePicker day = new DatePicker(text("placements.write.day"));
    private final IntegerField minutes = new IntegerField(text("placements.write.minutes"));
    private final TextArea words = new TextArea(text("placements.write.words"));
    private final Div counts = new Div();
    private final Map<String, IntegerField> fields = new LinkedHashMap<>();
    private final Map<String, Integer> typed = new HashMap<>();

    EntryForm(EntryDraft draft, List<PracticeBlock> blocks, LocalDate today, Consumer<EntryDraft> onChange) {
        this.id = draft.id();
        addClassName("placements-form");
        typed.putAll(draft.counts());
        counts.addClassName("placements-count-fields");
        block.setLabel(text("placements.write.block"));
        block.setItems(blocks);
        block.setItemLabelGenerator(PlacementWords::block);
        blocks.stream()
                .filter(found -> found.id().equals(draft.block()))
                .findFirst()
                .ifPresent(block::setValue);
        day.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy")
                .setFirstDayOfWeek(1));
        day.setMax(today);
        day.setValue(draft.day());
        minutes.setMin(15);
        minutes.setMax(600);
        minutes.setStep(15);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(draft.minutes());
        words.setMaxLength(400);
        words.setHelperText(text("placements.write.privacy"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(draft.words());
        showHours();
        showCounts(onChange);
        add(
                block,
                row(day, day("placements.write.today", today), day("placements.write.yesterday", today.minusDays(1))),
                row(minutes, USUAL.stream().map(this::usual).toArray(NativeButton[]::new)),
                counts,
                words);
        block.addValueChangeListener(change -> showCounts(onChange));
        minutes.addValueChangeListener(change -> showHours());
        block.addValueChangeListener(change -> onChange.accept(draft()));
        day.addValueChangeListener(change -> onChange.accept(draft()));
        minutes.addValueChangeListener(change -> onChange.accept(draft()));
        words.addValueChangeListener(change -> onChange.accept(draft()));
    }

    EntryDraft draft() {
        Map<String, Integer> done = new HashMap<>();
        fields.forEach((task, field) -> done.put(task, field.isEmpty() ? 0 : field.getValue()));
        return new EntryDraft(
                id,
                block.isEmpty() ? "" : block.getValue().id(),
                day.getValue(),
                minutes.isEmpty() ? 0 : minutes.getValue(),
                done,
                words.getValue());
    }

    private void showHours() {
        minutes.setHelperText(
                minutes.isEmpty() || minutes.getValue() < 0
                        ? ""
                        : text("placements.write.hours", Minutes.of(minutes.getValue())));
    }

    private void showCounts(Consumer<EntryDraft> onChange) {
        fields.forEach((task, field) -> typed.put(task, field.isEmpty() ? 0 : field.getValue()));
        fields.clear();
        counts.removeAll();
        if (block.isEmpty()) {
            return;
        }
        block.getValue().minimumCounts().forEach((task, wanted) -> {
            IntegerField field = new IntegerField(text("placements.write.count", task));
            field.setMin(0);
            field.setMax(MOST_COUNT);
            field.setStepButtonsVisible(true);
            field.setValue(typed.getOrDefault(task, 0));
            field.addValueChangeListener(change -> onChange.accept(draft()));
            fields.put(task, field);
            counts.add(field);
        });
    }

    private NativeButton day(String key, LocalDate value) {
        return choice(text(key), () -> day.setValue(value));
    }

    private NativeButton usual(int value) {
        return choice(Minutes.of(value).toString(), () -> minutes.setValue(value));
    }

    private static NativeButton choice(String words, Runnable work) {
        NativeButton button = new NativeButton(words, click -> work.run());
        button.addClassName("placements-choice");
        return button;
    }

    /** A field with what people mostly choose beside it. */
    private static Div row(Component field, NativeButton... usual) {
        Div choices = new Div(usual);
        choices.addClassName("placements-choices");
        Div row = new Div(field, choices);
        row.addClassName("placements-row");
        return row;
    }
}
