package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.identity.TraineeDirectory;
import org.pra.academy.identity.TraineeDirectory.TraineeRow;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;

/** The assessor's list: find the trainee, open a sheet or the marks. */
@Route(value = "grade", layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class GradeView extends Screen {

    private static final int PAGE = 60;
    private final TraineeDirectory trainees;
    private final ChecklistService checklists;
    private final PracticalService practicals;
    private final TextField search = new TextField(text("practicals.grade.search"));
    private final Div list = new Div();

    GradeView(TraineeDirectory trainees, ChecklistService checklists, PracticalService practicals) {
        super("practicals-grade");
        this.trainees = trainees;
        this.checklists = checklists;
        this.practicals = practicals;
        heading(text("practicals.grade.title"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        add(search, list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<TraineeRow> found = trainees.find(search.getValue(), 0, PAGE);
        if (found.isEmpty()) {
            list.add(new EmptyState(text("practicals.grade.nobody")));
            return;
        }
        PlainTable table = new PlainTable(
                text("practicals.grade.title"),
                List.of(
                        text("practicals.grade.trainee"),
                        text("practicals.grade.sheet"),
                        text("practicals.grade.marks")));
        for (TraineeRow trainee : found) {
            Div sheets = new Div();
            sheets.addClassName("shell-actions");
            checklists.all().forEach(checklist -> sheets.add(open(trainee, checklist)));
            table.row(trainee.name(), sheets, new Anchor("marks/" + trainee.id(), text("practicals.grade.openMarks")));
        }
        list.add(table);
    }

    private NativeButton open(TraineeRow trainee, Checklist checklist) {
        NativeButton button = new NativeButton(checklist.id(), click -> {
            Sheet sheet = practicals.open(
                    trainee.id(), checklist.id(), checklist.modes().getFirst().id());
            UI.getCurrent().navigate("sheet/" + sheet.id());
        });
        button.addClassNames("shell-button", "shell-button-quiet");
        button.getElement()
                .setAttribute("aria-label", text("practicals.grade.openSheet", checklist.title(), trainee.name()));
        return button;
    }
}
