package org.pra.academy.frontdesk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.pra.academy.frontdesk.FrontDeskBoard;
import org.pra.academy.frontdesk.FrontDeskPaths;
import org.pra.academy.frontdesk.FrontDeskService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;

/** The tasks of the training hospital, and how a trainee stands: what is missed most, and how sure each kind of thing is. */
@Route(value = FrontDeskPaths.LIST, layout = Frame.class)
@RolesAllowed("TRAINEE")
class FrontDeskListView extends Screen {

    private static final int MINUTE = 60;

    FrontDeskListView(FrontDeskService service) {
        super("frontdesk-list");
        FrontDeskBoard board = service.board();
        heading(text("frontdesk.list.title"));
        lead(text("frontdesk.list.lead", board.hospital()));
        Div cards = new Div();
        cards.addClassName("frontdesk-cards");
        board.cards().forEach(task -> cards.add(task(task)));
        add(cards);
        add(part(
                text("frontdesk.list.misses"),
                board.misses().isEmpty() ? new EmptyState(text("frontdesk.list.noMisses")) : misses(board)));
        if (!board.areas().isEmpty()) {
            PlainTable table = new PlainTable(
                    text("frontdesk.list.areas"),
                    List.of(text("frontdesk.list.area"), text("frontdesk.list.right"), text("frontdesk.list.share")));
            board.areas()
                    .forEach(area -> table.row(
                            text("frontdesk.area." + area.area().name().toLowerCase(Locale.ROOT)),
                            text("frontdesk.list.of", area.met(), area.all()),
                            area.share().toString()));
            add(part(text("frontdesk.list.areas"), table));
        }
    }

    private static Div task(FrontDeskBoard.Card task) {
        Anchor open = new Anchor(
                FrontDeskPaths.task(task.id()),
                text(
                        task.open()
                                ? "frontdesk.list.resume"
                                : task.runs() > 0 ? "frontdesk.list.look" : "frontdesk.list.begin",
                        task.id()));
        open.addClassName("shell-action");
        Div card = card(
                chip(
                        task.passed() ? "done" : task.runs() > 0 ? "attention" : "neutral",
                        text(
                                task.passed()
                                        ? "frontdesk.list.passed"
                                        : task.runs() > 0 ? "frontdesk.list.notYet" : "frontdesk.list.new")),
                new H2(task.title()),
                new Paragraph(
                        text("frontdesk.list.facts", task.id(), task.unit().shortCode(), task.minutes())));
        if (task.runs() > 0) {
            card.add(new Paragraph(
                    task.quickest() > 0
                            ? text("frontdesk.list.bestTime", task.runs(), task.best(), clock(task.quickest()))
                            : text("frontdesk.list.best", task.runs(), task.best())));
        }
        card.add(open);
        card.addClassName("frontdesk-card");
        return card;
    }

    private static OrderedList misses(FrontDeskBoard board) {
        OrderedList list = new OrderedList();
        list.addClassName("frontdesk-misses");
        for (FrontDeskBoard.Miss miss : board.misses()) {
            Span says = new Span(miss.says());
            says.addClassName("frontdesk-line-says");
            list.add(new ListItem(
                    says,
                    new Paragraph(miss.because()),
                    new Paragraph(text("frontdesk.list.missed", miss.missed(), miss.all())),
                    new Anchor(
                            FrontDeskPaths.task(miss.task()),
                            text("frontdesk.list.practise", miss.task(), miss.title()))));
        }
        return list;
    }

    private static String clock(int seconds) {
        return seconds / MINUTE + ":" + String.format("%02d", seconds % MINUTE);
    }
}
