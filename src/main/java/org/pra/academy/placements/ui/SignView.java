package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.placements.PlacementPaths;
import org.pra.academy.placements.Receipt;
import org.pra.academy.placements.SigningOutcome;
import org.pra.academy.placements.SigningPage;
import org.pra.academy.placements.SigningService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;
import org.springframework.beans.factory.annotation.Value;

/** Where a preceptor's link leads: the entries to answer, the receipt, or why there is nothing to sign. No account is needed. */
@Route(value = PlacementPaths.SIGN, layout = Frame.class)
@AnonymousAllowed
class SignView extends Screen implements HasUrlParameter<String> {

    private final SigningService signing;
    private final List<PracticeBlock> blocks;
    private final String institute;
    private final Div content = new Div();

    SignView(SigningService signing, ProgrammeService programmes, @Value("${pra.institute:}") String institute) {
        super("placements-sign");
        this.signing = signing;
        this.blocks = programmes.programme().blocks();
        this.institute = institute;
        heading(text("placements.sign.title"));
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String token) {
        String secret = token == null ? "" : token;
        show(secret, signing.open(secret, address()));
    }

    private void show(String token, SigningPage page) {
        content.removeAll();
        switch (page) {
            case SigningPage.Open open -> {
                lead(text(
                        institute.isBlank() ? "placements.sign.lead" : "placements.sign.leadOf",
                        open.trainee(),
                        institute));
                content.add(new SigningForm(
                        open,
                        blocks,
                        (signer, answers) -> show(token, signing.sign(token, address(), signer, answers))));
            }
            case SigningPage.Answered answered -> receipt(answered.receipt());
            case SigningPage.Closed closed -> closed(closed.why());
        }
    }

    private void show(String token, SigningOutcome outcome) {
        switch (outcome) {
            case SigningOutcome.Signed signed -> receipt(signed.receipt());
            case SigningOutcome.Closed closed -> closed(closed.why());
            case SigningOutcome.Stale stale -> {
                show(token, stale.now());
                content.addComponentAsFirst(stale());
            }
        }
    }

    private static Div stale() {
        Div box = new Div(new Paragraph(text("placements.sign.stale")));
        box.addClassName("shell-notice");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private void receipt(Receipt receipt) {
        content.removeAll();
        heading(text("placements.receipt.title"));
        lead(text("placements.receipt.lead", receipt.signer(), Times.moment(receipt.at()), receipt.trainee()));
        content.add(new ReceiptPanel(receipt, blocks));
    }

    private void closed(SigningPage.Why why) {
        content.removeAll();
        lead("");
        Div card = card(
                chip("attention", text("placements.closed.title")), new Paragraph(text("placements.closed." + why)));
        card.addClassName("placements-closed");
        card.getElement().setAttribute("role", "status");
        content.add(card);
    }

    private static String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "unknown" : String.valueOf(request.getRemoteAddr());
    }
}
