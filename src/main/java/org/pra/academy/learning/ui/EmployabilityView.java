package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.pra.academy.curriculum.EmployabilityModule;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Role;
import org.pra.academy.learning.EmployabilityProgress;
import org.pra.academy.learning.EmployabilityService;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.LearningService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** An employability module: what it is for, lesson, activities, worksheet and short check; for instructors the plan of the class. */
@Route(value = "employability", layout = Frame.class)
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class EmployabilityView extends Screen implements HasUrlParameter<String> {

    private final ProgrammeService programmes;
    private final EmployabilityService employability;
    private final LearningService learning;
    private final ReaderMargin margin;
    private final boolean trainee;
    private final SaveState saved = new SaveState();
    private final Div evidence = new Div();

    EmployabilityView(
            ProgrammeService programmes,
            EmployabilityService employability,
            LearningService learning,
            ReaderMargin margin,
            CurrentActor currentActor) {
        super("learning-employability");
        this.programmes = programmes;
        this.employability = employability;
        this.learning = learning;
        this.margin = margin;
        this.trainee = currentActor.actor().has(Role.TRAINEE);
        evidence.addClassName("learning-evidence");
        evidence.getElement().setAttribute("role", "status");
    }

    @Override
    public void setParameter(BeforeEvent event, String blockId) {
        PracticeBlock block = programmes
                .programme()
                .block(blockId)
                .filter(found -> found.kind() == HoursKind.EMPLOYABILITY)
                .orElseThrow(NotFoundException::new);
        heading(block.title());
        lead(text(
                trainee ? "learning.employability.lead" : "learning.employability.leadStaff",
                block.id(),
                block.minutes()));
        programmes
                .programme()
                .employability(block.id())
                .ifPresentOrElse(this::show, () -> add(new Paragraph(block.about())));
    }

    private void show(EmployabilityModule module) {
        if (trainee) {
            prove(module);
            add(evidence);
        }
        add(jumps(), part(text("learning.employability.aims"), list(module.aims())));
        if (!trainee) {
            add(id("plan", part(text("learning.employability.plan"), ClassPlan.sessions(module))));
        }
        add(
                id("lesson", part(text("learning.employability.lesson"), lesson(module))),
                id("activities", part(text("learning.employability.activities"), ClassPlan.activities(module))),
                id(
                        "worksheet",
                        part(
                                text("learning.employability.worksheet"),
                                trainee
                                        ? new WorksheetPanel(module, employability, () -> prove(module))
                                        : ClassPlan.tasks(module))));
        if (trainee) {
            add(id("check", part(text("learning.employability.check"), check(module))));
        }
        Section end = new Section(
                ReadingEnd.summary(module.summary()),
                ReadingEnd.glossary(module.glossary()),
                ReadingEnd.sources(module.sources()));
        end.setId("end");
        add(end);
    }

    private void prove(EmployabilityModule module) {
        EmployabilityProgress progress = employability.progress(module.id());
        evidence.removeAll();
        evidence.add(ModuleEvidence.chip(progress), new Paragraph(ModuleEvidence.sentence(progress)));
        evidence.add(new Why(progress.decision()));
    }

    private Component lesson(EmployabilityModule module) {
        Reading reading = new Reading(module.id(), module.title(), module.lesson());
        if (!trainee) {
            Div bar = new Div(new ReaderTools());
            bar.addClassName("learning-bar");
            return new Div(bar, margin.forInstructor(reading));
        }
        ReadingPanel.show("");
        return new Div(margin.bar(reading, saved), margin.forTrainee(reading, learning.progress(module.id()), saved));
    }

    private Nav jumps() {
        Nav jumps = new Nav();
        jumps.setAriaLabel(text("learning.employability.jumps"));
        jumps.addClassName("learning-jumps");
        Stream.of(trainee ? "" : "plan", "lesson", "activities", "worksheet", trainee ? "check" : "")
                .filter(id -> !id.isEmpty())
                .forEach(id -> {
                    Anchor link = new Anchor("#" + id, text("learning.employability." + id));
                    link.getElement().setAttribute("router-ignore", true);
                    jumps.add(link);
                });
        return jumps;
    }

    private static Component check(EmployabilityModule module) {
        Anchor check = new Anchor(LearningPaths.quiz(module.id()), text("learning.employability.takeCheck"));
        check.addClassName("shell-next");
        return new Div(new Paragraph(text("learning.employability.checkLead")), check);
    }

    private static <T extends Component> T id(String id, T part) {
        part.setId(id);
        return part;
    }

    static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
