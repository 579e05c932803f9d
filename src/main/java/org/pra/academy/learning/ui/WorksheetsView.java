package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.batches.Batch;
import org.pra.academy.curriculum.EmployabilityModule;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.WorksheetAnswer;
import org.pra.academy.learning.WorksheetReviewService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** The worksheets of a batch for one module, task by task, with "seen" and comments. */
@Route(value = LearningPaths.WORKSHEETS, layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class WorksheetsView extends Screen implements BeforeEnterObserver {

    private final ProgrammeService programmes;
    private final WorksheetReviewService reviews;
    private final PersonNames names;
    private final BatchChoice batches;
    private final Div content = new Div();

    WorksheetsView(
            ProgrammeService programmes, WorksheetReviewService reviews, PersonNames names, BatchChoice batches) {
        super("learning-worksheets");
        this.programmes = programmes;
        this.reviews = reviews;
        this.names = names;
        this.batches = batches;
        heading(text("learning.worksheets.title"));
        lead(text("learning.worksheets.lead"));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        List<EmployabilityModule> modules = programmes.programme().employability();
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        Optional<Batch> batch = batches.chosen(asked);
        if (batch.isEmpty() || modules.isEmpty()) {
            content.add(
                    new EmptyState(text(batch.isEmpty() ? "learning.batch.none" : "learning.worksheets.noModules")));
            return;
        }
        EmployabilityModule module = modules.stream()
                .filter(found -> asked.getOrDefault("module", List.of()).contains(found.id()))
                .findFirst()
                .orElse(modules.getFirst());
        content.add(batches.choice(
                LearningPaths.WORKSHEETS,
                batch.get(),
                text("learning.worksheets.module"),
                "module",
                modules.stream()
                        .map(found -> new BatchChoice.Option(found.id(), found.id() + " " + found.title()))
                        .toList(),
                module.id()));
        answers(
                module,
                reviews.ofBatch(batch.get().id(), module.id()),
                batch.get().enrolled());
    }

    private void answers(EmployabilityModule module, List<WorksheetAnswer> answers, int trainees) {
        Map<PersonId, String> who =
                names.of(answers.stream().map(WorksheetAnswer::trainee).toList());
        for (EmployabilityModule.Task task : module.worksheet()) {
            List<WorksheetAnswer> here = answers.stream()
                    .filter(answer -> answer.taskId().equals(task.id()))
                    .toList();
            long waiting = here.stream().filter(WorksheetAnswer::waits).count();
            Div body = new Div(new Paragraph(task.ask()), new Paragraph(text("learning.plan.good", task.good())));
            body.addClassName("learning-asked");
            here.forEach(answer -> body.add(row(answer, who.getOrDefault(answer.trainee(), ""))));
            NativeDetails details = new NativeDetails(
                    text("learning.worksheets.task", task.id(), here.size(), trainees, waiting), body);
            details.addClassName("learning-week");
            details.setOpen(waiting > 0);
            content.add(details);
        }
    }

    private Component row(WorksheetAnswer answer, String name) {
        return new AnswerRow(answer, name, reviews);
    }
}
