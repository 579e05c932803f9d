package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.PlanSource;
import org.pra.academy.batches.PlanningService;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.shell.ui.PlainForm;

/** Adds one session, for example in place of a cancelled one. */
final class AddForm extends Div {

    private static final int USUAL_MINUTES = 90;
    private final ComboBox<PlanSource> source = new ComboBox<>(text("batches.add.source"));
    private final DatePicker date = Pickers.day(text("batches.add.date"));
    private final TimePicker time = Pickers.time(text("batches.add.time"));
    private final IntegerField minutes = new IntegerField(text("batches.add.minutes"));
    private final TextField room = new TextField(text("batches.add.room"));
    private final TextField why = new TextField(text("batches.add.why"));
    private final Batch batch;
    private final PlanningService planning;
    private final Runnable again;

    AddForm(Batch batch, LocalDate day, TimetableService timetables, PlanningService planning, Runnable again) {
        this.batch = batch;
        this.planning = planning;
        this.again = again;
        source.setItems(timetables.sources());
        source.setItemLabelGenerator(found -> found.id() + " " + found.title());
        date.setValue(day);
        time.setValue(timetables.hours().opens());
        minutes.setValue(USUAL_MINUTES);
        why.setMaxLength(300);
        room.setMaxLength(80);
        add(
                new Paragraph(text("batches.add.about")),
                new PlainForm(text("batches.add.save"), this::save, source, date, time, minutes, room, why));
    }

    private void save() {
        if (source.isEmpty() || date.isEmpty() || time.isEmpty() || minutes.isEmpty()) {
            throw new IllegalArgumentException(text("batches.add.incomplete"));
        }
        planning.add(
                batch.id(),
                source.getValue().id(),
                minutes.getValue(),
                date.getValue().atTime(time.getValue()),
                room.getValue(),
                why.getValue());
        again.run();
    }
}
