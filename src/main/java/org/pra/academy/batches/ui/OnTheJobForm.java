package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.pra.academy.batches.PracticeHoursService;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.PlainForm;

/** Records a stretch of on-the-job training for the whole batch. */
final class OnTheJobForm extends Div {

    OnTheJobForm(PracticeHoursService practice, Programme programme, List<PersonId> members, Notice notice) {
        Select<PracticeBlock> block = new Select<>();
        block.setLabel(text("batches.batch.block"));
        block.setItems(programme.blocks().stream()
                .filter(found -> found.kind() == HoursKind.OJT)
                .toList());
        block.setItemLabelGenerator(found -> found.id() + " " + found.title() + ", " + found.minutes());
        add(
                new Paragraph(text("batches.batch.practiceMeaning")),
                new PlainForm(
                        text("batches.batch.record"),
                        () -> {
                            if (block.isEmpty()) {
                                throw new IllegalArgumentException(text("batches.batch.blockMissing"));
                            }
                            int changed = practice.complete(block.getValue().id(), members);
                            notice.done(text(
                                    "batches.batch.recorded",
                                    changed,
                                    block.getValue().minutes()));
                        },
                        block));
    }
}
