package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchService;

/** Which batch an instructor looks at, and which part of it; kept in the address, so that it can be sent and comes back after a reload. */
@SpringComponent
class BatchChoice {

    private final BatchService batches;

    BatchChoice(BatchService batches) {
        this.batches = batches;
    }

    /** Something to choose beside the batch. */
    record Option(String id, String label) {}

    /** The batch the address names, or the newest one. */
    Optional<Batch> chosen(Map<String, List<String>> asked) {
        List<Batch> all = batches.all();
        return all.stream()
                .filter(batch -> asked.getOrDefault("batch", List.of())
                        .contains(batch.id().toString()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    Component choice(String path, Batch batch, String label, String key, List<Option> options, String chosen) {
        Select<Batch> which = new Select<>();
        which.setLabel(text("learning.batch.label"));
        which.setItems(batches.all());
        which.setItemLabelGenerator(Batch::name);
        which.setValue(batch);
        Select<Option> part = new Select<>();
        part.setLabel(label);
        part.setItems(options);
        part.setItemLabelGenerator(Option::label);
        options.stream()
                .filter(option -> option.id().equals(chosen))
                .findFirst()
                .ifPresent(part::setValue);
        which.addValueChangeListener(change -> go(path, which.getValue(), key, part.getValue()));
        part.addValueChangeListener(change -> go(path, which.getValue(), key, part.getValue()));
        Div row = new Div(which, part);
        row.addClassName("learning-choice");
        return row;
    }

    private static void go(String path, Batch batch, String key, Option option) {
        UI.getCurrent()
                .navigate(
                        path, QueryParameters.simple(Map.of("batch", batch.id().toString(), key, option.id())));
    }
}
