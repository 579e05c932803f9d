package org.pra.academy.refreshers.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.refreshers.RefresherPaths;
import org.pra.academy.refreshers.RefresherService;
import org.pra.academy.refreshers.Skill;
import org.pra.academy.refreshers.TraineeSkills;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** What a batch should show again: first by skill, for planning a station, then by trainee. The batch is kept in the address. */
@Route(value = RefresherPaths.BATCH, layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class SkillsDueView extends Screen implements BeforeEnterObserver {

    private final RefresherService refreshers;
    private final BatchService batches;
    private final PersonNames names;
    private final Div content = new Div();

    SkillsDueView(RefresherService refreshers, BatchService batches, PersonNames names) {
        super("refreshers-batch");
        this.refreshers = refreshers;
        this.batches = batches;
        this.names = names;
        heading(text("refreshers.batch.title"));
        lead(text("refreshers.batch.lead"));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        List<String> asked = event.getLocation().getQueryParameters().getParameters("batch");
        List<Batch> all = batches.all();
        all.stream()
                .filter(batch -> asked.contains(batch.id().toString()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresentOrElse(
                        batch -> show(all, batch), () -> content.add(new EmptyState(text("refreshers.batch.none"))));
    }

    private void show(List<Batch> all, Batch batch) {
        content.add(choice(all, batch));
        List<TraineeSkills> due = refreshers.ofBatch(batch.id());
        if (due.isEmpty()) {
            content.add(new EmptyState(text("refreshers.batch.fresh")));
            return;
        }
        Map<PersonId, String> who =
                names.of(due.stream().map(TraineeSkills::trainee).toList());
        content.add(
                part(text("refreshers.batch.bySkill"), bySkill(due)),
                part(text("refreshers.batch.byTrainee"), byTrainee(due, who)),
                new Paragraph(text("refreshers.source", refreshers.source())));
    }

    private static Div choice(List<Batch> all, Batch batch) {
        Select<Batch> which = new Select<>();
        which.setLabel(text("refreshers.batch.label"));
        which.setItems(all);
        which.setItemLabelGenerator(Batch::name);
        which.setValue(batch);
        which.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        RefresherPaths.BATCH,
                        QueryParameters.of("batch", which.getValue().id().toString())));
        Div row = new Div(which);
        row.addClassName("refreshers-choice");
        return row;
    }

    private static PlainTable bySkill(List<TraineeSkills> due) {
        Map<String, Long> counts = due.stream()
                .flatMap(found -> found.due().stream())
                .collect(Collectors.groupingBy(skill -> skill.item() + " " + skill.title(), Collectors.counting()));
        PlainTable table = new PlainTable(
                text("refreshers.batch.skillTable"),
                List.of(text("refreshers.mine.skill"), text("refreshers.batch.people")));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> table.row(entry.getKey(), entry.getValue()));
        return table;
    }

    private static PlainTable byTrainee(List<TraineeSkills> due, Map<PersonId, String> who) {
        PlainTable table = new PlainTable(
                text("refreshers.batch.traineeTable"),
                List.of(text("refreshers.batch.trainee"), text("refreshers.batch.skills")));
        for (TraineeSkills found : due) {
            UnorderedList list = new UnorderedList();
            list.addClassName("refreshers-list");
            found.due().forEach(skill -> list.add(line(skill)));
            table.row(who.getOrDefault(found.trainee(), ""), list);
        }
        return table;
    }

    private static ListItem line(Skill skill) {
        return new ListItem(
                new Span(skill.item() + " " + skill.title() + ", "),
                new Span(text(
                        skill.state() == Skill.State.MISSED ? "refreshers.batch.missed" : "refreshers.batch.shown",
                        Times.day(skill.shown()))));
    }
}
