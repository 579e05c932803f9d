package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Supplier;
import org.pra.academy.eligibility.ApplicationCase;
import org.pra.academy.eligibility.ApplicationService;
import org.pra.academy.eligibility.ApplicationState;
import org.pra.academy.eligibility.Evidence;
import org.pra.academy.eligibility.ReviewOutcome;
import org.pra.academy.eligibility.ReviewService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Screen;

/** One application: what they claim, the papers beside it, route by route what holds, and the decision. */
@Route(value = "application", layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class ApplicationCaseView extends Screen implements HasUrlParameter<String> {

    private final ReviewService review;
    private final ApplicationService applications;
    private final PersonNames names;
    private final Aside queue = new Aside();
    private final Div content = new Div();
    private final Notice notice = new Notice();
    private final TextArea why = new TextArea(text("eligibility.case.why"));

    ApplicationCaseView(ReviewService review, ApplicationService applications, PersonNames names) {
        super("eligibility-case");
        this.review = review;
        this.applications = applications;
        this.names = names;
        why.setMaxLength(2000);
        queue.addClassName("eligibility-aside");
        queue.getElement().setAttribute("aria-label", text("eligibility.queue.title"));
        content.addClassName("eligibility-content");
        Div columns = new Div(queue, content);
        columns.addClassName("eligibility-columns");
        add(columns);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            UUID open = UUID.fromString(id);
            queue.removeAll();
            queue.add(new QueueList(review.queue(0, ApplicationQueueView.PAGE), names, open));
            show(review.one(open));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(ApplicationCase one) {
        content.removeAll();
        heading(names.of(one.applicant()));
        Div state = new Div(chip(ApplicationWords.meaning(one.state()), ApplicationWords.state(one.state())));
        if (one.proposedWhy() != null) {
            state.add(new Paragraph(text(
                    "eligibility.case.proposed",
                    one.proposedBy() == null ? "" : names.of(one.proposedBy()),
                    one.proposedWhy())));
        }
        if (one.decidedWhy() != null) {
            state.add(new Paragraph(text("eligibility.apply.decided", one.decidedWhy())));
        }
        Div sides = new Div(
                part(
                        text("eligibility.case.claims"),
                        new ClaimList(one.profile()),
                        new ReportPanel(one.report(), "eligibility.report.yesOther")),
                part(
                        text("eligibility.apply.papers"),
                        new PaperList(one.evidence(), applications::read, paper -> actions(one, paper))));
        sides.addClassName("eligibility-two");
        content.add(state, sides);
        if (one.state().waiting()) {
            content.add(decision(one));
        }
    }

    private Component actions(ApplicationCase one, Evidence paper) {
        if (!one.state().waiting() || paper.state() == Evidence.EvidenceState.VERIFIED) {
            return new Div();
        }
        Div line = new Div(
                button("eligibility.case.verify", "", () -> {
                    review.verify(paper.id());
                    show(review.one(one.id()));
                }),
                button("eligibility.case.reject", "shell-button-stop", () -> {
                    review.reject(paper.id(), why.getValue());
                    show(review.one(one.id()));
                }));
        line.addClassName("shell-actions");
        return line;
    }

    private Component decision(ApplicationCase one) {
        Div actions = new Div();
        actions.addClassName("shell-actions");
        if (one.state() == ApplicationState.OVERRIDE_PROPOSED) {
            actions.add(decide("eligibility.case.confirm", "", () -> review.confirmOverride(one.id()), one));
        } else {
            actions.add(
                    decide("eligibility.case.accept", "", () -> review.accept(one.id()), one),
                    decide(
                            "eligibility.case.override",
                            "shell-button-quiet",
                            () -> review.proposeOverride(one.id(), why.getValue()),
                            one));
        }
        actions.add(
                decide(
                        "eligibility.case.ask",
                        "shell-button-quiet",
                        () -> review.askForMore(one.id(), why.getValue()),
                        one),
                decide(
                        "eligibility.case.refuse",
                        "shell-button-stop",
                        () -> review.refuse(one.id(), why.getValue()),
                        one));
        return part(
                text("eligibility.case.decide"),
                new Paragraph(text("eligibility.case.consequence")),
                why,
                notice,
                actions);
    }

    private NativeButton decide(String key, String look, Supplier<ReviewOutcome> work, ApplicationCase one) {
        return button(key, look, () -> {
            switch (work.get()) {
                case ReviewOutcome.Done done -> {
                    why.clear();
                    show(review.one(one.id()));
                }
                case ReviewOutcome.NothingProven nothing ->
                    notice.problem(text(
                            nothing.holding().isEmpty() ? "eligibility.case.noRoute" : "eligibility.case.notProven"));
            }
        });
    }

    private NativeButton button(String key, String look, Runnable work) {
        NativeButton button = new NativeButton(text(key), click -> {
            notice.clear();
            try {
                work.run();
            } catch (IllegalArgumentException e) {
                notice.problem(String.valueOf(e.getMessage()));
            }
        });
        button.addClassNames("shell-button");
        if (!look.isEmpty()) {
            button.addClassName(look);
        }
        return button;
    }
}
