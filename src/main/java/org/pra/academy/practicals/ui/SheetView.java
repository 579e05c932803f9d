package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.checklists.LineState;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.Ids;
import org.pra.academy.practicals.GlobalRating;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;

/** The station sheet beside the manikin: big toggles, the save line always in view, the global rating last and apart. */
@Route(value = SheetView.PATH, layout = Frame.class)
@RouteAlias(value = "sheet", layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class SheetView extends Screen implements HasUrlParameter<String> {

    static final String PATH = "grade/sheet";
    private final PracticalService practicals;
    private final ChecklistService checklists;
    private final PersonNames names;
    private final SaveState saved = new SaveState();
    private final Div bar = new Div(new Stopwatch(), saved);
    private final Div content = new Div();

    SheetView(PracticalService practicals, ChecklistService checklists, PersonNames names) {
        super("practicals-sheet");
        this.practicals = practicals;
        this.checklists = checklists;
        this.names = names;
        bar.addClassName("practicals-bar");
        add(bar, content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(practicals.sheet(sheetId(id)));
    }

    private void show(Sheet sheet) {
        content.removeAll();
        heading(names.of(sheet.trainee()));
        lead(text(
                "practicals.sheet.lead",
                sheet.checklist().title(),
                sheet.mode().title(),
                sheet.checklist().edition()));
        bar.setVisible(sheet.result() == null);
        if (sheet.result() != null) {
            content.add(new ResultPanel(sheet, names), new AmendForm(sheet, practicals, this::show));
            return;
        }
        SubmitPanel submit = new SubmitPanel(practicals, checklists, sheet.id(), this::show);
        for (Checklist.Phase phase : sheet.checklist().phases()) {
            Div lines = new Div();
            phase.lines().stream()
                    .filter(line -> !sheet.mode().hides().contains(line.id()))
                    .forEach(line -> lines.add(new LineRow(
                            line, sheet.filled().line(line.id()), new LineRecorder(sheet.id(), line.id(), submit))));
            if (lines.getComponentCount() > 0) {
                content.add(part(phase.title(), lines));
            }
        }
        content.add(part(text("practicals.sheet.rating"), rating(sheet, submit)), submit);
    }

    private Div rating(Sheet sheet, SubmitPanel submit) {
        RadioButtonGroup<GlobalRating> impression = new RadioButtonGroup<>(text("practicals.sheet.impression"));
        impression.setItems(GlobalRating.values());
        impression.setItemLabelGenerator(value -> text("practicals.rating." + value.name()));
        impression.setValue(sheet.rating());
        TextArea comment = new TextArea(text("practicals.sheet.comment"));
        comment.setMaxLength(2000);
        comment.setValue(sheet.comment());
        Runnable store = () ->
                store(sheet.id(), submit, () -> practicals.rate(sheet.id(), impression.getValue(), comment.getValue()));
        impression.addValueChangeListener(change -> store.run());
        comment.addValueChangeListener(change -> store.run());
        Div box = new Div(impression, comment);
        box.addClassName("practicals-rating");
        return box;
    }

    /** Stores and says when; what cannot be stored is said in the same place, and a sheet graded meanwhile is shown as it is. */
    private boolean store(UUID sheet, SubmitPanel submit, Supplier<Instant> work) {
        submit.withdraw();
        try {
            saved.saved(work.get());
            return true;
        } catch (IllegalArgumentException e) {
            saved.notSaved(String.valueOf(e.getMessage()));
        } catch (Conflict e) {
            saved.notSaved(String.valueOf(e.getMessage()));
            show(practicals.sheet(sheet));
            bar.setVisible(true);
        }
        return false;
    }

    private static UUID sheetId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private final class LineRecorder implements LineRow.Recorder {

        private final UUID sheet;
        private final String line;
        private final SubmitPanel submit;

        LineRecorder(UUID sheet, String line, SubmitPanel submit) {
            this.sheet = sheet;
            this.line = line;
            this.submit = submit;
        }

        @Override
        public boolean tick(LineState state, @Nullable BigDecimal measured) {
            UUID tick = Ids.next();
            return store(sheet, submit, () -> practicals.tick(sheet, tick, line, state, measured));
        }

        @Override
        public boolean note(String words) {
            UUID note = Ids.next();
            return store(sheet, submit, () -> practicals.note(sheet, note, line, words));
        }
    }
}
