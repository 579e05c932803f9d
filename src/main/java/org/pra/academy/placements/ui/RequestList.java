package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.pra.academy.placements.AskOutcome;
import org.pra.academy.placements.RequestRow;
import org.pra.academy.placements.SignatureService;
import org.pra.academy.placements.Way;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Times;
import org.pra.academy.shell.ui.Why;

/** Requests that preceptors have not answered: each can be sent again, shown as a new link, or taken back. */
final class RequestList extends Div {

    private final SignatureService signatures;
    private final Notice notice;
    private final Runnable changed;

    RequestList(List<RequestRow> requests, SignatureService signatures, Notice notice, Runnable changed) {
        this.signatures = signatures;
        this.notice = notice;
        this.changed = changed;
        addClassName("placements-requests");
        requests.forEach(request -> add(row(request)));
    }

    private Div row(RequestRow request) {
        Div fresh = new Div();
        Div actions = new Div();
        actions.addClassName("shell-actions");
        if (request.preceptor().byEmail()) {
            actions.add(button("placements.requests.sendAgain", () -> renew(request, Way.EMAIL, fresh)));
        }
        actions.add(
                button("placements.requests.showLink", () -> renew(request, Way.SCREEN, fresh)),
                button("placements.requests.revoke", () -> {
                    signatures.revoke(request.id());
                    notice.done(text(
                            "placements.requests.revoked", request.preceptor().name()));
                    changed.run();
                }));
        String key = request.expired() ? "placements.requests.expired" : "placements.requests.waits";
        Div row = new Div(
                new H3(request.preceptor().toString()),
                new Paragraph(text(
                        key,
                        request.entries(),
                        request.minutes(),
                        Times.moment(request.askedAt()),
                        Times.moment(request.until()))),
                fresh,
                actions);
        row.addClassNames("shell-card", "placements-request");
        return row;
    }

    private void renew(RequestRow request, Way way, Div fresh) {
        fresh.removeAll();
        notice.clear();
        switch (signatures.renew(request.id(), way)) {
            case AskOutcome.Asked asked -> fresh.add(new AskedPanel(asked));
            case AskOutcome.Refused refused ->
                fresh.add(Why.list(refused.decision().missing()));
        }
    }

    private static NativeButton button(String key, Runnable work) {
        NativeButton button = new NativeButton(text(key), click -> work.run());
        button.addClassNames("shell-button", "shell-button-quiet");
        return button;
    }
}
