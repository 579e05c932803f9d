package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** All batches; administrators plan new ones. */
@Route(value = "batches", layout = Frame.class)
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class BatchListView extends Screen {

    private final BatchService batches;
    private final Div list = new Div();
    private final TextField name = new TextField(text("batches.field.name"));
    private final DatePicker starts = Pickers.day(text("batches.field.starts"));
    private final IntegerField places = new IntegerField(text("batches.field.places"));

    BatchListView(BatchService batches, CurrentActor currentActor) {
        super("batches-list");
        this.batches = batches;
        heading(text("batches.list.title"));
        add(list);
        if (currentActor.actor().has(Role.ADMINISTRATOR)) {
            places.setValue(30);
            add(part(
                    text("batches.list.new"),
                    new PlainForm(text("batches.list.open"), this::open, name, starts, places)));
        }
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<Batch> all = batches.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(text("batches.list.empty")));
            return;
        }
        PlainTable table = new PlainTable(
                text("batches.list.title"),
                List.of(text("batches.field.name"), text("batches.field.starts"), text("batches.field.enrolled")));
        all.forEach(batch -> table.row(
                new Anchor("batch/" + batch.id(), batch.name()),
                Times.day(batch.starts()),
                text("batches.list.places", batch.enrolled(), batch.places())));
        list.add(table);
    }

    private void open() {
        if (starts.isEmpty() || places.isEmpty()) {
            throw new IllegalArgumentException(text("batches.list.incomplete"));
        }
        batches.open(name.getValue(), starts.getValue(), places.getValue());
        name.clear();
        refresh();
    }
}
