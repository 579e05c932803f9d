package org.pra.academy.drills.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.pra.academy.drills.Confusion;
import org.pra.academy.drills.Deck;
import org.pra.academy.shell.ui.PlainTable;

/** Where things went: a row for each place they belong to, a column for each they were put into, drawn and as a table. */
final class ConfusionGrid extends Div {

    private static final int LEVELS = 4;

    ConfusionGrid(Deck deck, List<Confusion> confusions) {
        addClassName("drills-confusion");
        List<Deck.Place> places = deck.places();
        Div grid = new Div();
        grid.addClassName("drills-grid");
        grid.getElement().setAttribute("aria-hidden", "true");
        Div top = new Div(new Span());
        places.forEach(place -> top.add(head(place)));
        grid.add(top);
        List<String> heads = new ArrayList<>(List.of(text("drills.confusion.belongs")));
        places.forEach(place -> heads.add(place.title()));
        PlainTable table = new PlainTable(text("drills.confusion.caption"), heads);
        for (Deck.Place belongs : places) {
            int sum = places.stream()
                    .mapToInt(place -> count(confusions, belongs, place))
                    .sum();
            Div row = new Div(head(belongs));
            List<Object> cells = new ArrayList<>(List.of(belongs.title()));
            for (Deck.Place chosen : places) {
                int count = count(confusions, belongs, chosen);
                Span cell = new Span(count == 0 ? "" : String.valueOf(count));
                cell.getElement()
                        .setAttribute("data-level", String.valueOf(sum == 0 ? 0 : Math.ceilDiv(count * LEVELS, sum)));
                cell.getElement().setAttribute("data-right", belongs.equals(chosen));
                row.add(cell);
                cells.add(count);
            }
            grid.add(row);
            table.row(cells.toArray());
        }
        add(
                new H2(text("drills.confusion.title")),
                new Paragraph(text("drills.confusion.read")),
                grid,
                new NativeDetails(text("drills.confusion.table"), table));
    }

    private static int count(List<Confusion> confusions, Deck.Place belongs, Deck.Place chosen) {
        return confusions.stream()
                .filter(one -> one.answer().equals(belongs.id()) && one.chosen().equals(chosen.id()))
                .mapToInt(Confusion::count)
                .sum();
    }

    private static Span head(Deck.Place place) {
        Span head = new Span(place.title());
        head.addClassName("drills-grid-head");
        head.getElement().setAttribute("data-look", place.look());
        return head;
    }
}
