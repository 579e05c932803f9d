package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.Ids;
import org.pra.academy.practicals.GlobalRating;
import org.pra.academy.practicals.GradingOutcome;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** The station sheet beside the manikin: big toggles, the save line always in view, the global rating last and apart. */
@Route(value = "sheet", layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class SheetView extends Screen implements HasUrlParameter<String> {

    private final PracticalService practicals;
    private final ChecklistService checklists;
    private final PersonNames names;
    private final SaveState saved = new SaveState();
    private final Notice notice = new Notice();
    private final Div content = new Div();

    SheetView(PracticalService practicals, ChecklistService checklists, PersonNames names) {
        super("practicals-sheet");
        this.practicals = practicals;
        this.checklists = checklists;
        this.names = names;
        Div bar = new Div(new Stopwatch(), saved);
        bar.addClassName("practicals-bar");
        add(bar, content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(practicals.sheet(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(Sheet sheet) {
        content.removeAll();
        Checklist checklist = checklists.checklist(sheet.checklist()).orElseThrow(NotFoundException::new);
        Checklist.Mode mode = checklist.mode(sheet.mode()).orElseThrow(NotFoundException::new);
        heading(names.of(sheet.trainee()));
        lead(text("practicals.sheet.lead", checklist.title(), mode.title(), checklist.edition()));
        if (sheet.result() != null) {
            content.add(
                    new ResultPanel(sheet, checklist, mode, checklists, names),
                    new AmendForm(sheet, checklist, mode, practicals, this::show));
            return;
        }
        for (Checklist.Phase phase : checklist.phases()) {
            Div lines = new Div();
            phase.lines().stream()
                    .filter(line -> !mode.hides().contains(line.id()))
                    .forEach(line -> lines.add(new LineRow(
                            line,
                            sheet.lines().get(line.id()),
                            state -> saved.saved(practicals.tick(sheet.id(), Ids.next(), line.id(), state)))));
            if (lines.getComponentCount() > 0) {
                content.add(part(phase.title(), lines));
            }
        }
        content.add(part(text("practicals.sheet.rating"), rating(sheet)), notice, submit(sheet));
    }

    private Div rating(Sheet sheet) {
        RadioButtonGroup<GlobalRating> impression = new RadioButtonGroup<>(text("practicals.sheet.impression"));
        impression.setItems(GlobalRating.values());
        impression.setItemLabelGenerator(value -> text("practicals.rating." + value.name()));
        impression.setValue(sheet.rating());
        TextArea comment = new TextArea(text("practicals.sheet.comment"));
        comment.setMaxLength(2000);
        comment.setValue(sheet.comment());
        impression.addValueChangeListener(
                change -> saved.saved(practicals.rate(sheet.id(), change.getValue(), comment.getValue())));
        comment.addValueChangeListener(change -> {
            if (impression.getValue() != null) {
                saved.saved(practicals.rate(sheet.id(), impression.getValue(), change.getValue()));
            }
        });
        Div box = new Div(impression, comment);
        box.addClassName("practicals-rating");
        return box;
    }

    private Div submit(Sheet sheet) {
        NativeButton button = new NativeButton(text("practicals.sheet.submit"), click -> {
            switch (practicals.submit(sheet.id())) {
                case GradingOutcome.Graded graded -> show(practicals.sheet(sheet.id()));
                case GradingOutcome.AlreadyGraded already -> show(already.sheet());
                case GradingOutcome.Refused refused -> {
                    notice.problem(text("practicals.sheet.refused"));
                    notice.add(Why.list(refused.decision().reasons()));
                }
            }
        });
        button.addClassName("shell-next");
        button.setId("submit-sheet");
        Div line = new Div(button, new Paragraph(text("practicals.sheet.frozen")));
        line.addClassName("shell-actions");
        return line;
    }
}
