package org.pra.academy.drills.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchMembers;
import org.pra.academy.batches.BatchService;
import org.pra.academy.drills.Deck;
import org.pra.academy.drills.DeckService;
import org.pra.academy.drills.DrillBoard;
import org.pra.academy.drills.DrillPaths;
import org.pra.academy.drills.DrillStanding;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;

/** How steady a batch has become in each drill, by name, and where its waste goes wrong, as sums. */
@Route(value = DrillPaths.OVERVIEW, layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class DrillsOfBatchView extends Screen implements HasUrlParameter<String> {

    private final DrillBoard board;
    private final DeckService decks;
    private final BatchService batches;
    private final BatchMembers members;
    private final PersonNames names;
    private final Div content = new Div();

    DrillsOfBatchView(
            DrillBoard board, DeckService decks, BatchService batches, BatchMembers members, PersonNames names) {
        super("drills-overview");
        this.board = board;
        this.decks = decks;
        this.batches = batches;
        this.members = members;
        this.names = names;
        heading(text("drills.batch.title"));
        lead(text("drills.batch.lead"));
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        content.removeAll();
        List<Batch> all = batches.all();
        if (all.isEmpty()) {
            content.add(new EmptyState(text("drills.batch.none")));
            return;
        }
        Batch chosen = all.stream()
                .filter(batch -> batch.id().toString().equals(id))
                .findFirst()
                .orElse(all.getFirst());
        content.add(choice(all, chosen));
        show(members.of(chosen.id()), chosen);
    }

    private static Nav choice(List<Batch> all, Batch chosen) {
        Nav nav = new Nav();
        nav.addClassName("drills-batches");
        nav.setAriaLabel(text("drills.batch.choose"));
        for (Batch batch : all) {
            Anchor link = new Anchor(DrillPaths.OVERVIEW + "/" + batch.id(), batch.name());
            if (batch.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }

    private void show(List<PersonId> people, Batch batch) {
        if (people.isEmpty()) {
            content.add(new EmptyState(text("drills.batch.empty")));
            return;
        }
        Map<PersonId, List<DrillStanding>> standings = board.standings(people);
        List<String> heads = new ArrayList<>(List.of(text("drills.batch.name")));
        standings.getOrDefault(people.getFirst(), List.of()).forEach(standing -> heads.add(standing.title()));
        PlainTable table = new PlainTable(text("drills.batch.caption", batch.name()), heads);
        Map<PersonId, String> known = names.of(people);
        for (PersonId person : people) {
            List<Object> cells = new ArrayList<>(List.of(known.getOrDefault(person, "–")));
            for (DrillStanding standing : standings.getOrDefault(person, List.of())) {
                cells.add(cell(standing));
            }
            table.row(cells.toArray());
        }
        content.add(table);
        decks.decks().stream()
                .filter(Deck::drawn)
                .forEach(deck -> content.add(new ConfusionGrid(deck, decks.confusions(people, deck.id()))));
    }

    private static String cell(DrillStanding standing) {
        if (standing.met() == 0) {
            return text("drills.batch.cellNew");
        }
        return standing.due() > 0
                ? text("drills.batch.cellDue", standing.steady(), standing.total(), standing.due())
                : text("drills.batch.cell", standing.steady(), standing.total());
    }
}
