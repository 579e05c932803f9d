package org.pra.academy.competence.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pra.academy.competence.CompetencePaths;
import org.pra.academy.competence.CompetenceService;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** A trainee's own standing. */
@Route(value = CompetencePaths.STANDING, layout = Frame.class)
@RolesAllowed("TRAINEE")
class StandingView extends Screen {

    StandingView(CompetenceService competence, ProgrammeService programmes, CurrentActor currentActor) {
        super("competence-standing");
        heading(text("competence.standing.title"));
        lead(programmes.programme().valuesNote());
        add(new CompetencePanel(competence.standing(currentActor.person())));
    }
}
