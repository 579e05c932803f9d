package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Unit;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.practicals.MarkComponent;
import org.pra.academy.practicals.MarkService;
import org.pra.academy.practicals.UnitMark;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;

/** Marks by unit and part of one trainee; the working grid says the most each part gives. */
@Route(value = "marks", layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class MarksView extends Screen implements HasUrlParameter<String> {

    private final MarkService marks;
    private final ProgrammeService programmes;
    private final PersonNames names;
    private final Div list = new Div();

    MarksView(MarkService marks, ProgrammeService programmes, PersonNames names) {
        super("practicals-marks");
        this.marks = marks;
        this.programmes = programmes;
        this.names = names;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        PersonId trainee = person(id);
        heading(text("practicals.marks.title", names.of(trainee)));
        lead(programmes.programme(trainee).valuesNote());
        Select<Unit> unit = new Select<>();
        unit.setLabel(text("practicals.marks.unit"));
        unit.setItems(programmes.programme(trainee).units());
        unit.setItemLabelGenerator(found -> found.code().shortCode() + " " + found.shortTitle());
        Select<MarkComponent> component = new Select<>();
        component.setLabel(text("practicals.marks.part"));
        component.setItems(MarkComponent.values());
        component.setItemLabelGenerator(found -> text("practicals.part." + found.name()));
        IntegerField points = new IntegerField(text("practicals.marks.points"));
        TextField why = new TextField(text("practicals.marks.why"));
        add(
                list,
                part(
                        text("practicals.marks.give"),
                        new PlainForm(
                                text("practicals.marks.action"),
                                () -> {
                                    if (unit.isEmpty() || component.isEmpty() || points.isEmpty()) {
                                        throw new IllegalArgumentException(text("practicals.marks.incomplete"));
                                    }
                                    marks.mark(
                                            trainee,
                                            unit.getValue().code(),
                                            component.getValue(),
                                            points.getValue(),
                                            why.getValue());
                                    refresh(trainee);
                                },
                                unit,
                                component,
                                points,
                                why)));
        refresh(trainee);
    }

    private void refresh(PersonId trainee) {
        list.removeAll();
        List<UnitMark> given = marks.marks(trainee);
        PlainTable table = new PlainTable(
                text("practicals.marks.given"),
                List.of(
                        text("practicals.marks.unit"),
                        text("practicals.part.THEORY"),
                        text("practicals.part.PRACTICAL"),
                        text("practicals.part.VIVA"),
                        text("practicals.part.OJT")));
        for (Unit unit : programmes.programme(trainee).units()) {
            table.row(
                    unit.code().shortCode() + " " + unit.shortTitle(),
                    cell(given, unit, MarkComponent.THEORY),
                    cell(given, unit, MarkComponent.PRACTICAL),
                    cell(given, unit, MarkComponent.VIVA),
                    cell(given, unit, MarkComponent.OJT));
        }
        list.add(table);
    }

    private static String cell(List<UnitMark> given, Unit unit, MarkComponent component) {
        Optional<UnitMark> mark = given.stream()
                .filter(found -> found.unit().equals(unit.code()) && found.component() == component)
                .findFirst();
        int maximum = component.maximum(unit.marks());
        if (maximum == 0) {
            return "–";
        }
        return mark.map(found -> text("practicals.marks.of", found.points(), maximum))
                .orElseGet(() -> text("practicals.marks.of", "·", maximum));
    }

    private static PersonId person(String id) {
        try {
            return PersonId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
