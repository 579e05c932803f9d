package org.pra.academy.drills.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.pra.academy.drills.Deck;
import org.pra.academy.drills.DeckService;
import org.pra.academy.drills.DrillPaths;
import org.pra.academy.drills.Round;
import org.pra.academy.drills.RoundMode;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;

/** A deck: begin a round or go on with the open one, and see what came of the last. */
@Route(value = DrillPaths.DECK, layout = Frame.class)
@RolesAllowed("TRAINEE")
class DeckView extends Screen implements HasUrlParameter<String> {

    private static final int SHOWN = 5;
    private static final double SECOND = 1000.0;
    private final DeckService decks;
    private final Div content = new Div();

    DeckView(DeckService decks) {
        super("drills-screen");
        this.decks = decks;
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Deck deck = decks.deck(id).orElseThrow(NotFoundException::new);
        heading(deck.title());
        decks.open(id).ifPresentOrElse(this::play, () -> rest(deck, false));
    }

    private void play(Round round) {
        content.removeAll();
        lead("");
        content.add(new DeckBench(decks, round, () -> rest(round.deck(), true)));
    }

    private void rest(Deck deck, boolean fresh) {
        content.removeAll();
        lead(deck.about());
        List<Round> rounds = decks.rounds(deck.id(), SHOWN);
        if (fresh && !rounds.isEmpty()) {
            content.add(result(rounds.getFirst()));
        }
        Div actions = new Div(
                begin(deck, RoundMode.ACCURACY, "shell-button"),
                begin(deck, RoundMode.SPEED, "shell-button shell-button-quiet"));
        actions.addClassName("shell-actions");
        content.add(actions, new Paragraph(text("drills.deck.modes", deck.round())));
        if (deck.drawn() && !rounds.isEmpty()) {
            content.add(new ConfusionGrid(deck, decks.myConfusions(deck.id())));
        }
        if (deck.places().stream().noneMatch(place -> place.holds().isEmpty())) {
            content.add(places(deck));
        }
        content.add(
                new Paragraph(text("drills.deck.source", deck.source())),
                new Paragraph(new Anchor(DrillPaths.DRILLS, text("drills.deck.all"))));
    }

    private static NativeDetails places(Deck deck) {
        PlainTable table = new PlainTable(
                text("drills.deck.places"), List.of(text("drills.deck.place"), text("drills.deck.holds")));
        deck.places().forEach(place -> table.row(place.title(), place.holds()));
        return new NativeDetails(text("drills.deck.places"), table);
    }

    private NativeButton begin(Deck deck, RoundMode mode, String looks) {
        NativeButton button =
                new NativeButton(text("drills.deck.begin." + mode.name()), click -> play(decks.deal(deck.id(), mode)));
        button.addClassNames(looks.split(" "));
        button.getElement().setAttribute("data-mode", mode.name());
        return button;
    }

    private static Div result(Round round) {
        Div card = card(
                round.passed()
                        ? chip("done", text("drills.deck.passed"))
                        : chip("attention", text("drills.result.notYet")),
                new H2(text("drills.deck.result", round.right(), round.scored())),
                new Paragraph(text(
                        "drills.deck.pace",
                        String.format(Locale.ROOT, "%.1f", round.medianMs() / SECOND),
                        round.deck().passPercent())));
        UnorderedList missed = new UnorderedList();
        round.choices().stream()
                .filter(choice -> choice.scored() && !choice.right())
                .flatMap(choice -> round.deck().card(choice.card()).stream())
                .forEach(found -> missed.add(new ListItem(found.text() + ": " + found.why())));
        if (missed.getChildren().findAny().isPresent()) {
            card.add(new Paragraph(text("drills.deck.missed")), missed);
        }
        card.addClassName("drills-round");
        card.getElement().setAttribute("role", "status");
        return card;
    }
}
