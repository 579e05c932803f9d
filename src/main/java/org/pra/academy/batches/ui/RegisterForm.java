package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.pra.academy.batches.RegisterService;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.PlainForm;

/** Carries a lab or module over from a register kept on paper, with the reason. */
final class RegisterForm extends Div {

    RegisterForm(RegisterService registers, Programme programme, List<PersonId> members, Notice notice) {
        Select<PracticeBlock> block = new Select<>();
        block.setLabel(text("batches.register.block"));
        block.setItems(programme.blocks().stream()
                .filter(found -> found.kind() == HoursKind.PRACTICAL || found.kind() == HoursKind.EMPLOYABILITY)
                .toList());
        block.setItemLabelGenerator(found -> found.id() + " " + found.title() + ", " + found.minutes());
        TextField why = new TextField(text("batches.register.why"));
        why.setMaxLength(300);
        add(
                new Paragraph(text("batches.register.about")),
                new PlainForm(
                        text("batches.register.save"),
                        () -> {
                            if (block.isEmpty()) {
                                throw new IllegalArgumentException(text("batches.batch.blockMissing"));
                            }
                            int changed = registers.credit(block.getValue().id(), members, why.getValue());
                            notice.done(text(
                                    "batches.register.done", block.getValue().id(), changed));
                        },
                        block,
                        why));
    }
}
