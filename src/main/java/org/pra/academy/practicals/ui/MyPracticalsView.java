package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** A trainee's own graded sheets, the latest first. */
@Route(value = "practicals", layout = Frame.class)
@RolesAllowed("TRAINEE")
class MyPracticalsView extends Screen {

    MyPracticalsView(PracticalService practicals, PersonNames names, CurrentActor currentActor) {
        super("practicals-mine");
        heading(text("practicals.mine.title"));
        List<Sheet> sheets = practicals.attempts(currentActor.person());
        if (sheets.isEmpty()) {
            add(new EmptyState(text("practicals.mine.empty")));
        }
        sheets.reversed().forEach(sheet -> add(new ResultPanel(sheet, names)));
    }
}
