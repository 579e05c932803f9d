package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.EmployabilityModule;
import org.pra.academy.learning.EmployabilityService;
import org.pra.academy.learning.WorksheetAnswer;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The worksheet: each task with its answer, stored while it is typed, and what an instructor said of it. */
final class WorksheetPanel extends Div {

    private static final int PAUSE_MILLISECONDS = 700;
    private final EmployabilityModule module;
    private final EmployabilityService employability;
    private final SaveState saved = new SaveState();
    private final Runnable changed;

    WorksheetPanel(EmployabilityModule module, EmployabilityService employability, Runnable changed) {
        this.module = module;
        this.employability = employability;
        this.changed = changed;
        addClassName("learning-tasks");
        add(new Paragraph(text("learning.worksheet.lead")), saved);
        Map<String, WorksheetAnswer> answers = employability.worksheet(module.id());
        int number = 1;
        for (EmployabilityModule.Task task : module.worksheet()) {
            add(task(number++, task, answers.get(task.id())));
        }
    }

    private Component task(int number, EmployabilityModule.Task task, @Nullable WorksheetAnswer answer) {
        TextArea area = new TextArea(number + ". " + task.ask());
        area.setId(task.id());
        area.setHelperText(task.hint());
        area.setMinRows(3);
        area.setMaxRows(16);
        area.setMaxLength(8_000);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLISECONDS);
        area.setValue(answer == null ? "" : answer.answer());
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saved.saved(employability.answer(module.id(), task.id(), change.getValue()));
                changed.run();
            }
        });
        Div row = new Div(area);
        row.addClassName("learning-task");
        if (answer != null && answer.seenAt() != null) {
            row.add(said(answer));
        }
        return row;
    }

    private static Component said(WorksheetAnswer answer) {
        Div said = new Div(Screen.chip(
                answer.waits() ? "neutral" : "done",
                text(
                        answer.waits() ? "learning.worksheet.changed" : "learning.worksheet.seen",
                        Times.moment(java.util.Objects.requireNonNull(answer.seenAt())))));
        said.addClassName("learning-said");
        if (!answer.comment().isEmpty()) {
            said.add(new Paragraph(answer.comment()));
        }
        return said;
    }
}
