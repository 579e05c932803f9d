package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.identity.TraineeDirectory;
import org.pra.academy.identity.TraineeDirectory.TraineeRow;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.StationPaths;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;

/** The assessor's list: choose the station once, then open a sheet trainee by trainee, or go on with one. */
@Route(value = "grade", layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class GradeView extends Screen {

    private static final int PAGE = 60;

    private record Station(Checklist checklist, Checklist.Mode mode) {}

    private final TraineeDirectory trainees;
    private final Select<Station> station = new Select<>();
    private final TextField search = new TextField(text("practicals.grade.search"));
    private final Div list = new Div();
    private int offset;

    GradeView(TraineeDirectory trainees, ChecklistService checklists, PracticalService practicals, PersonNames names) {
        super("practicals-grade");
        this.trainees = trainees;
        heading(text("practicals.grade.title"));
        List<Station> stations = checklists.all().stream()
                .flatMap(checklist -> checklist.modes().stream().map(mode -> new Station(checklist, mode)))
                .toList();
        station.setLabel(text("practicals.grade.station"));
        station.setItems(stations);
        station.setItemLabelGenerator(choice -> text(
                "practicals.grade.mode",
                choice.checklist().title(),
                choice.mode().title()));
        stations.stream().findFirst().ifPresent(station::setValue);
        station.addValueChangeListener(change -> show(offset));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(0));
        Div choices = new Div(station, search);
        choices.addClassName("practicals-choices");
        add(choices, doors(), list, part(text("practicals.recent.title"), new RecentSheets(practicals, names)));
        show(0);
    }

    private static Div doors() {
        Anchor all = new Anchor(StationPaths.ALL, text("practicals.grade.station.all"));
        all.setRouterIgnore(true);
        Div doors = new Div(
                all,
                new Anchor(DoorView.PATH, text("practicals.grade.doors")),
                new Anchor(ControlRoomView.PATH, text("practicals.grade.control")));
        doors.addClassName("shell-actions");
        return doors;
    }

    private void show(int from) {
        offset = from;
        list.removeAll();
        List<TraineeRow> found = trainees.find(search.getValue(), offset, PAGE + 1);
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
        found.stream()
                .limit(PAGE)
                .forEach(trainee -> table.row(
                        trainee.name(),
                        open(trainee),
                        new Anchor("marks/" + trainee.id(), text("practicals.grade.openMarks"))));
        list.add(table, pages(found.size() > PAGE));
    }

    private Div pages(boolean more) {
        Div pages = new Div();
        pages.addClassName("shell-actions");
        if (offset > 0) {
            pages.add(page("practicals.page.back", offset - PAGE));
        }
        if (more) {
            pages.add(page("practicals.page.next", offset + PAGE));
        }
        return pages;
    }

    private NativeButton page(String key, int from) {
        NativeButton button = new NativeButton(text(key), click -> show(from));
        button.addClassNames("shell-button", "shell-button-quiet");
        return button;
    }

    private Anchor open(TraineeRow trainee) {
        Station chosen = station.getValue();
        Anchor open = new Anchor(
                StationPaths.open(
                        trainee.id(), chosen.checklist().id(), chosen.mode().id()),
                text("practicals.grade.open"));
        open.addClassNames("shell-action", "shell-button-quiet");
        open.setRouterIgnore(true);
        open.getElement().setAttribute("aria-label", text("practicals.grade.openSheet", trainee.name()));
        return open;
    }
}
