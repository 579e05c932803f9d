package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.placements.EntryRow;
import org.pra.academy.placements.HistoryLine;
import org.pra.academy.placements.Logbook;
import org.pra.academy.placements.LogbookService;
import org.pra.academy.placements.PlacementPaths;
import org.pra.academy.placements.QuestionState;
import org.pra.academy.placements.SignatureService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;

/** A trainee's own logbook: what to do next, what waits, how far each block is, and every entry. */
@Route(value = PlacementPaths.LOGBOOK, layout = Frame.class)
@RolesAllowed("TRAINEE")
class LogbookView extends Screen implements BeforeEnterObserver {

    static final String SAVED = "saved";
    private final LogbookService service;
    private final SignatureService signatures;
    private final Notice notice = new Notice();
    private final Div content = new Div();

    LogbookView(LogbookService service, SignatureService signatures) {
        super("placements-logbook");
        this.service = service;
        this.signatures = signatures;
        heading(text("placements.logbook.title"));
        add(notice, content);
        show();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey(SAVED)) {
            notice.done(text("placements.logbook.saved"));
        }
    }

    private void show() {
        Logbook logbook = service.mine();
        content.removeAll();
        lead(PlacementWords.lead(logbook.progress()));
        content.add(next(logbook));
        if (!logbook.requests().isEmpty()) {
            content.add(part(
                    text("placements.requests.title"),
                    new RequestList(logbook.requests(), signatures, notice, this::show)));
        }
        content.add(part(
                text("placements.logbook.blocks"),
                BlockPanel.all(logbook.progress().blocks())));
        content.add(part(text("placements.logbook.entries"), entries(logbook)));
    }

    private static Div next(Logbook logbook) {
        Anchor write = new Anchor(PlacementPaths.WRITE, text("placements.logbook.write"));
        write.addClassName("shell-next");
        write.setId("write-entry");
        Div actions = new Div(write);
        actions.addClassName("shell-actions");
        long free = logbook.entries().stream().filter(EntryRow::canBeSent).count();
        if (free > 0) {
            Anchor ask = new Anchor(PlacementPaths.ASK, text("placements.logbook.ask", free));
            ask.addClassName("shell-action");
            ask.setId("ask-signature");
            actions.add(ask);
        }
        return actions;
    }

    private Div entries(Logbook logbook) {
        if (logbook.entries().isEmpty()) {
            return new EmptyState(text("placements.logbook.empty"));
        }
        Map<UUID, List<HistoryLine>> history = logbook.historyByEntry();
        return new DayList(
                logbook.entries(), entry -> card(logbook, entry, history.getOrDefault(entry.id(), List.of())));
    }

    private EntryCard card(Logbook logbook, EntryRow entry, List<HistoryLine> history) {
        EntryCard card = new EntryCard(
                entry,
                PlacementWords.block(PlacementWords.blocks(logbook.progress().blocks()), entry.block()),
                history);
        if (entry.state().open()) {
            Anchor change = new Anchor(PlacementPaths.WRITE + "/" + entry.id(), text("placements.entry.change"));
            change.addClassNames("shell-action", "shell-button-quiet");
            card.actions().addComponentAsFirst(withdraw(entry));
            card.actions().addComponentAsFirst(change);
        }
        if (entry.question() == QuestionState.ASKED) {
            card.add(answer(entry, history));
        }
        return card;
    }

    private NativeDetails withdraw(EntryRow entry) {
        NativeButton yes = new NativeButton(text("placements.entry.withdrawNow"), click -> {
            service.withdraw(entry.id());
            notice.done(text("placements.entry.withdrawn"));
            show();
        });
        yes.addClassNames("shell-button", "shell-button-stop");
        NativeDetails details = new NativeDetails(
                text("placements.entry.withdraw"),
                new Div(new Paragraph(text("placements.entry.withdrawMeaning")), yes));
        details.addClassName("placements-story");
        return details;
    }

    private Div answer(EntryRow entry, List<HistoryLine> history) {
        String question = history.stream()
                .filter(line -> line.what() == HistoryLine.What.QUESTIONED)
                .reduce((earlier, later) -> later)
                .map(line -> text("placements.question.asks", line.who(), line.reason()))
                .orElse("");
        TextArea words = new TextArea(text("placements.question.answer"));
        words.setMaxLength(300);
        Div box = new Div(
                new Paragraph(question),
                new PlainForm(
                        text("placements.question.send"),
                        () -> {
                            service.answer(entry.id(), words.getValue());
                            notice.done(text("placements.question.sent"));
                            show();
                        },
                        words));
        box.addClassName("placements-question");
        return box;
    }
}
