package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.LineState;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.shell.ui.PlainForm;

/** A correction after grading: one line, its right state, and the reason. */
final class AmendForm extends NativeDetails {

    AmendForm(Sheet sheet, PracticalService practicals, Consumer<Sheet> onDone) {
        super(text("practicals.amend.title"));
        Select<Checklist.Line> line = new Select<>();
        line.setLabel(text("practicals.amend.line"));
        line.setItems(sheet.checklist().lines(sheet.mode()));
        line.setItemLabelGenerator(found -> found.id() + " " + found.text());
        Select<LineState> state = new Select<>();
        state.setLabel(text("practicals.amend.state"));
        state.setItems(LineState.DONE, LineState.NOT_DONE, LineState.CORRECTED);
        state.setItemLabelGenerator(found -> text("practicals.state." + found.name()));
        TextArea why = new TextArea(text("practicals.amend.why"));
        why.setMaxLength(2000);
        setContent(new PlainForm(
                text("practicals.amend.action"),
                () -> {
                    if (line.isEmpty() || state.isEmpty()) {
                        throw new IllegalArgumentException(text("practicals.amend.incomplete"));
                    }
                    practicals.amend(sheet.id(), Map.of(line.getValue().id(), state.getValue()), why.getValue());
                    onDone.accept(practicals.sheet(sheet.id()));
                },
                line,
                state,
                why));
    }
}
