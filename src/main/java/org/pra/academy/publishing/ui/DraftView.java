package org.pra.academy.publishing.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Consumer;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.publishing.Draft;
import org.pra.academy.publishing.DraftService;
import org.pra.academy.publishing.Outlook;
import org.pra.academy.publishing.Policy;
import org.pra.academy.publishing.PublishingPaths;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The dry run of an upload: every fault; or, without any, what would change and what it shall mean for trainees in progress. */
@Route(value = PublishingPaths.DRAFT, layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class DraftView extends Screen implements HasUrlParameter<String> {

    private final DraftService drafts;
    private final PersonNames names;
    private final Notice notice = new Notice();
    private final Div content = new Div();

    DraftView(DraftService drafts, PersonNames names) {
        super("publishing-draft");
        this.drafts = drafts;
        this.names = names;
        add(notice, content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(drafts.outlook(id(id)));
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(Outlook outlook) {
        Draft draft = outlook.draft();
        content.removeAll();
        heading(text("publishing.draft.title", draft.fileName()));
        lead(text(
                "publishing.draft.lead", names.of(draft.uploadedBy()), Times.moment(draft.uploadedAt()), draft.base()));
        if (!draft.open()) {
            content.add(new EmptyState(
                    text("publishing.draft.state." + draft.state()),
                    text("publishing.draft.back"),
                    PublishingPaths.VERSIONS));
            return;
        }
        if (outlook.overtaken()) {
            content.add(overtaken(outlook));
        }
        if (!draft.faults().isEmpty()) {
            content.add(part(
                    text("publishing.draft.faults"),
                    new Paragraph(text("publishing.draft.faultsLead")),
                    new FaultPanel(draft.faults())));
        } else if (outlook.lines().isEmpty()) {
            content.add(new EmptyState(text("publishing.draft.nothing", draft.base())));
        } else {
            changes(outlook);
        }
        content.add(end(outlook));
    }

    private Div overtaken(Outlook outlook) {
        NativeButton anew =
                button("publishing.draft.anew", "shell-button", click -> change(outlook, drafts::compareAnew));
        anew.setId("compare-anew");
        return card(
                chip("stop", text("publishing.draft.overtakenChip")),
                new Paragraph(text(
                        "publishing.draft.overtaken",
                        outlook.current(),
                        outlook.draft().base())),
                anew);
    }

    private void changes(Outlook outlook) {
        Section changes = part(text("publishing.draft.changes", outlook.lines().size()));
        changes.add(new Paragraph(
                outlook.inProgress() == 0
                        ? text("publishing.draft.nobodyInProgress")
                        : text("publishing.draft.inProgress", outlook.inProgress())));
        if (!outlook.takenBack().isEmpty()) {
            changes.add(card(
                    chip("stop", text("publishing.change.takenBack")),
                    new Paragraph(text(
                            "publishing.draft.takenBack",
                            outlook.draft().startedFrom(),
                            outlook.current(),
                            outlook.takenBack().size()))));
        }
        if (outlook.inProgress() > 0 && outlook.lines().size() > 1) {
            Div all = new Div(
                    button("publishing.draft.allStay", "shell-button-quiet", click -> all(outlook, Policy.STAY)),
                    button("publishing.draft.allSwitch", "shell-button-quiet", click -> all(outlook, Policy.SWITCH)));
            all.addClassName("shell-actions");
            changes.add(all);
        }
        Div list = new Div();
        list.addClassName("publishing-changes");
        outlook.lines()
                .forEach(line -> list.add(new ChangeCard(
                        line,
                        outlook.takenBack().contains(line.change().part()),
                        (part, policy) -> change(outlook, draft -> drafts.choose(draft, part, policy)))));
        changes.add(list);
        content.add(changes);
        if (!outlook.misfits().isEmpty()) {
            content.add(part(
                    text("publishing.draft.misfits"),
                    new Paragraph(text("publishing.draft.misfitsLead")),
                    new FaultPanel(outlook.misfits())));
        }
    }

    private Div end(Outlook outlook) {
        Div end = new Div();
        end.addClassName("shell-actions");
        if (outlook.publishable()) {
            Anchor next = new Anchor(PublishingPaths.publish(outlook.draft().id()), text("publishing.draft.next"));
            next.addClassName("shell-next");
            end.add(next);
        }
        NativeButton discard = button("publishing.draft.discard", "shell-button-stop", click -> {
            try {
                drafts.discard(outlook.draft());
                UI.getCurrent().navigate(PublishingPaths.VERSIONS);
            } catch (Conflict e) {
                notice.problem(String.valueOf(e.getMessage()));
            }
        });
        end.add(discard, new Paragraph(text("publishing.draft.kept")));
        return end;
    }

    private void all(Outlook outlook, Policy policy) {
        change(outlook, draft -> drafts.chooseForAll(draft, policy));
    }

    private void change(Outlook seen, Consumer<Draft> change) {
        notice.clear();
        try {
            change.accept(seen.draft());
        } catch (Conflict e) {
            notice.problem(String.valueOf(e.getMessage()));
        }
        show(drafts.outlook(seen.draft().id()));
    }

    private static NativeButton button(
            String key, String look, ComponentEventListener<ClickEvent<NativeButton>> click) {
        NativeButton button = new NativeButton(text(key), click);
        button.addClassNames("shell-button", look);
        return button;
    }
}
