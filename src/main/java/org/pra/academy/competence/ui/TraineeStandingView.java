package org.pra.academy.competence.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pra.academy.competence.CompetencePaths;
import org.pra.academy.competence.CompetenceService;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** One trainee's standing, for those who teach and decide. */
@Route(value = CompetencePaths.STANDING + "-of", layout = Frame.class)
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TraineeStandingView extends Screen implements HasUrlParameter<String> {

    private final CompetenceService competence;
    private final PersonNames names;

    TraineeStandingView(CompetenceService competence, PersonNames names, ProgrammeService programmes) {
        super("competence-standing");
        this.competence = competence;
        this.names = names;
        lead(programmes.programme().valuesNote());
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            PersonId trainee = PersonId.of(id);
            heading(names.of(trainee));
            add(new CompetencePanel(competence.standing(trainee)));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
