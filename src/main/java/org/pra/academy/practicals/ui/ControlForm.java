package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.pra.academy.practicals.ControlRoomRow;
import org.pra.academy.practicals.ControlRoomService;
import org.pra.academy.practicals.Instruction;
import org.pra.academy.shell.ui.PlainForm;

/** One word from the control room to one sheet. */
final class ControlForm extends Div {

    private static final int WORDS = 500;
    private static final int FIRST = 2;

    ControlForm(ControlRoomRow row, String trainee, ControlRoomService control, Runnable onDone) {
        addClassName("shell-card");
        Select<Instruction.Kind> kind = new Select<>();
        kind.setLabel(text("practicals.control.what"));
        kind.setItems(
                Instruction.Kind.NUDGE,
                Instruction.Kind.EXTEND,
                row.closed() ? Instruction.Kind.REOPEN : Instruction.Kind.CLOSE);
        kind.setItemLabelGenerator(found -> text("practicals.control.choose." + found.name()));
        kind.setValue(Instruction.Kind.NUDGE);
        TextField words = new TextField(text("practicals.control.words"));
        words.setMaxLength(WORDS);
        IntegerField minutes = new IntegerField(text("practicals.control.minutes"));
        minutes.setValue(FIRST);
        minutes.setVisible(false);
        kind.addValueChangeListener(change -> minutes.setVisible(change.getValue() == Instruction.Kind.EXTEND));
        add(
                new H2(text("practicals.control.actOn", trainee, row.checklist())),
                new PlainForm(
                        text("practicals.control.send"),
                        () -> {
                            switch (kind.getValue()) {
                                case NUDGE -> control.nudge(row.sheet(), words.getValue());
                                case EXTEND ->
                                    control.extend(
                                            row.sheet(),
                                            minutes.getValue() == null ? 0 : minutes.getValue(),
                                            words.getValue());
                                case CLOSE -> control.close(row.sheet(), words.getValue());
                                case REOPEN -> control.reopen(row.sheet(), words.getValue());
                            }
                            onDone.run();
                        },
                        kind,
                        minutes,
                        words));
    }
}
