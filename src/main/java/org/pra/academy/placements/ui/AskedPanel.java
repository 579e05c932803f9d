package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.pra.academy.placements.AskOutcome;
import org.pra.academy.placements.Preceptor;
import org.pra.academy.shell.ui.Times;

/** The link just made: as a QR code and as text where the trainee passes it on, or word that it was sent. */
final class AskedPanel extends Div {

    private static final int BORDER = 4;

    AskedPanel(AskOutcome.Asked asked) {
        addClassName("placements-asked");
        getElement().setAttribute("role", "status");
        String link = asked.link();
        String until = Times.moment(asked.until());
        if (link == null) {
            add(new Paragraph(text("placements.asked.sent", asked.preceptor().contact(), until)));
            return;
        }
        Span address = new Span(link);
        address.addClassName("placements-link");
        address.setId("signature-link");
        Div words = new Div(
                new Paragraph(text("placements.asked.show", asked.preceptor().name(), until)),
                address,
                actions(asked.preceptor(), link));
        add(qr(link), words);
    }

    private static Div actions(Preceptor preceptor, String link) {
        NativeButton copy = new NativeButton(text("placements.asked.copy"));
        copy.addClassNames("shell-button", "shell-button-quiet");
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0).then(() => { this.textContent = $1; }))",
                        link,
                        text("placements.asked.copied"));
        Div actions = new Div(copy);
        actions.addClassName("shell-actions");
        if (!preceptor.byEmail()) {
            String body = URLEncoder.encode(text("placements.asked.message", link), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            Anchor message = new Anchor();
            message.setText(text("placements.asked.sms"));
            message.getElement().setAttribute("href", "sms:" + preceptor.contact() + "?body=" + body);
            message.addClassNames("shell-action", "shell-button-quiet");
            message.getElement().setAttribute("router-ignore", true);
            actions.add(message);
        }
        return actions;
    }

    private static Component qr(String link) {
        QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        StringBuilder squares = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    squares.append("M%d,%dh1v1h-1z".formatted(column + BORDER, row + BORDER));
                }
            }
        }
        int side = code.size + 2 * BORDER;
        return new Html("""
                <div class="placements-qr"><svg role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges"><rect width="100%%" height="100%%"/><path d="%s"/></svg></div>""".formatted(text("placements.asked.qr"), side, side, squares));
    }
}
