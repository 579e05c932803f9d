package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.practicals.StationPaths;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** A graded sheet: its marks, why, and its corrections. An open one is on the station sheet, where this leads. */
@Route(value = SheetView.PATH, layout = Frame.class)
@RouteAlias(value = "sheet", layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class SheetView extends Screen implements HasUrlParameter<String> {

    static final String PATH = "grade/sheet";
    private final PracticalService practicals;
    private final PersonNames names;

    SheetView(PracticalService practicals, PersonNames names) {
        super("practicals-sheet");
        this.practicals = practicals;
        this.names = names;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(practicals.sheet(sheetId(id)));
    }

    private void show(Sheet sheet) {
        removeAll();
        heading(names.of(sheet.trainee()));
        lead(text(
                "practicals.sheet.lead",
                sheet.checklist().title(),
                sheet.mode().title(),
                sheet.checklist().edition()));
        if (sheet.result() != null) {
            add(new ResultPanel(sheet, names), new AmendForm(sheet, practicals, this::show));
            return;
        }
        if (sheet.closed() != null) {
            add(new Paragraph(text("practicals.sheet.closed", sheet.closed())));
        }
        Anchor open = new Anchor(StationPaths.sheet(sheet.id()), text("practicals.sheet.open"));
        open.addClassName("shell-action");
        open.setRouterIgnore(true);
        add(new Paragraph(text("practicals.sheet.still")), open);
    }

    private static UUID sheetId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
