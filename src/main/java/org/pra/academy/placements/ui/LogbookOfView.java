package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.pra.academy.placements.EntryRow;
import org.pra.academy.placements.EntryState;
import org.pra.academy.placements.HistoryLine;
import org.pra.academy.placements.Logbook;
import org.pra.academy.placements.OversightService;
import org.pra.academy.placements.PlacementPaths;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Screen;

/** One trainee's logbook for instructors: progress, every entry with its story, and what an instructor may do about a signed one. */
@Route(value = PlacementPaths.LOGBOOK_OF, layout = Frame.class)
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class LogbookOfView extends Screen implements HasUrlParameter<String> {

    private final OversightService oversight;
    private final CurrentActor currentActor;
    private final Notice notice = new Notice();
    private final Div content = new Div();

    LogbookOfView(OversightService oversight, CurrentActor currentActor) {
        super("placements-logbook");
        this.oversight = oversight;
        this.currentActor = currentActor;
        add(notice, content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(person(id));
    }

    static PersonId person(String id) {
        try {
            return PersonId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId trainee) {
        Logbook logbook = oversight.logbook(trainee);
        if (logbook.progress().name().isEmpty()) {
            throw new NotFoundException();
        }
        content.removeAll();
        heading(text("placements.of.title", logbook.progress().name()));
        lead(PlacementWords.lead(logbook.progress()));
        content.add(
                actions(trainee),
                part(
                        text("placements.logbook.blocks"),
                        BlockPanel.all(logbook.progress().blocks())),
                part(text("placements.logbook.entries"), entries(logbook, trainee)));
    }

    private Div actions(PersonId trainee) {
        Anchor csv = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    byte[] bytes = oversight.csv(trainee);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "logbook-" + trainee + ".csv", "text/csv", bytes.length);
                }),
                text("placements.of.csv"));
        csv.setId("logbook-csv");
        Div actions = new Div(csv, new Anchor(PlacementPaths.sheet(trainee), text("placements.of.sheet")));
        if (currentActor.actor().has(Role.INSTRUCTOR)) {
            actions.add(new Anchor("marks/" + trainee, text("placements.of.marks")));
        }
        actions.getChildren()
                .forEach(
                        link -> link.getElement().getClassList().addAll(List.of("shell-action", "shell-button-quiet")));
        actions.addClassName("shell-actions");
        return actions;
    }

    private Div entries(Logbook logbook, PersonId trainee) {
        if (logbook.entries().isEmpty()) {
            return new EmptyState(text("placements.of.empty"));
        }
        Map<UUID, List<HistoryLine>> history = logbook.historyByEntry();
        return new DayList(
                logbook.entries(), entry -> card(logbook, entry, history.getOrDefault(entry.id(), List.of()), trainee));
    }

    private EntryCard card(Logbook logbook, EntryRow entry, List<HistoryLine> history, PersonId trainee) {
        EntryCard card = new EntryCard(
                entry,
                PlacementWords.block(PlacementWords.blocks(logbook.progress().blocks()), entry.block()),
                history);
        boolean mayAct = currentActor.actor().has(Role.INSTRUCTOR)
                && !currentActor.actor().is(trainee);
        if (entry.state() == EntryState.SIGNED && mayAct) {
            card.add(new AuditActions(entry, history, oversight, said -> {
                notice.done(said);
                show(trainee);
            }));
        }
        return card;
    }
}
