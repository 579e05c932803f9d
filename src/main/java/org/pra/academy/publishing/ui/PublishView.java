package org.pra.academy.publishing.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.publishing.Draft;
import org.pra.academy.publishing.DraftService;
import org.pra.academy.publishing.Outlook;
import org.pra.academy.publishing.PublishingOutcome;
import org.pra.academy.publishing.PublishingPaths;
import org.pra.academy.publishing.PublishingService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The last page before a version is published: everything on one table, a second pair of eyes, the note, the button. */
@Route(value = PublishingPaths.PUBLISH, layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class PublishView extends Screen implements HasUrlParameter<String> {

    private final DraftService drafts;
    private final PublishingService publishing;
    private final PersonNames names;
    private final CurrentActor currentActor;
    private final Notice notice = new Notice();
    private final Div content = new Div();

    PublishView(DraftService drafts, PublishingService publishing, PersonNames names, CurrentActor currentActor) {
        super("publishing-publish");
        this.drafts = drafts;
        this.publishing = publishing;
        this.names = names;
        this.currentActor = currentActor;
        add(notice, content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(drafts.outlook(DraftView.id(id)));
    }

    private void show(Outlook outlook) {
        Draft draft = outlook.draft();
        content.removeAll();
        heading(text("publishing.publish.title", outlook.current() + 1));
        lead(text("publishing.publish.lead", draft.fileName(), names.of(draft.uploadedBy())));
        if (!outlook.publishable()) {
            content.add(new EmptyState(
                    text("publishing.publish.notYet"),
                    text("publishing.publish.back"),
                    PublishingPaths.draft(draft.id())));
            return;
        }
        PlainTable table = new PlainTable(
                text("publishing.publish.table"),
                List.of(
                        text("publishing.publish.change"),
                        text("publishing.publish.trainees"),
                        text("publishing.publish.choice")));
        outlook.lines().forEach(line -> table.row(ChangeWords.title(line.change()), touched(line), choice(line)));
        content.add(table, part(text("publishing.publish.second"), second(draft)), form(outlook));
        Anchor back = new Anchor(PublishingPaths.draft(draft.id()), text("publishing.publish.back"));
        content.add(back);
    }

    private static String touched(Outlook.Line line) {
        return line.change().forEverybody() ? text("publishing.publish.all") : String.valueOf(line.touched());
    }

    private static String choice(Outlook.Line line) {
        return line.change().forEverybody() || line.touched() == 0
                ? "–"
                : text("publishing.choice." + line.policy(), line.touched(), line.finished());
    }

    /** Offered, never forced: an institute may have one administrator. Whether it happened stands in the version for good. */
    private Div second(Draft draft) {
        Div second = new Div();
        if (draft.lookedThroughBy() != null) {
            second.add(
                    chip("done", text("publishing.publish.looked")),
                    new Paragraph(text("publishing.publish.lookedBy", names.of(draft.lookedThroughBy()))));
        } else if (currentActor.actor().is(draft.uploadedBy())) {
            second.add(
                    chip("attention", text("publishing.publish.notLooked")),
                    new Paragraph(text("publishing.publish.askAnother")));
        } else {
            NativeButton look = new NativeButton(text("publishing.publish.look"), click -> {
                notice.clear();
                try {
                    drafts.lookThrough(draft);
                } catch (Conflict e) {
                    notice.problem(String.valueOf(e.getMessage()));
                }
                show(drafts.outlook(draft.id()));
            });
            look.addClassName("shell-button");
            look.setId("look-through");
            second.add(new Paragraph(text("publishing.publish.youMayLook", names.of(draft.uploadedBy()))), look);
        }
        return second;
    }

    private PlainForm form(Outlook outlook) {
        TextArea note = new TextArea(text("publishing.publish.note"));
        note.setHelperText(text("publishing.publish.noteHelp"));
        note.setMaxLength(2000);
        note.setId("publish-note");
        Checkbox sure =
                new Checkbox(text("publishing.publish.sure", outlook.lines().size()));
        sure.setId("publish-sure");
        return new PlainForm(
                text("publishing.publish.action", outlook.current() + 1),
                () -> {
                    if (!sure.getValue()) {
                        throw new IllegalArgumentException(text("publishing.publish.notSure"));
                    }
                    publish(outlook.draft(), note.getValue());
                },
                note,
                sure);
    }

    private void publish(Draft draft, String note) {
        try {
            switch (publishing.publish(draft, note)) {
                case PublishingOutcome.Published done -> done(done);
                case PublishingOutcome.Overtaken first ->
                    refuse(
                            draft,
                            text(
                                    "publishing.publish.overtaken",
                                    first.by() == null ? text("publishing.publish.nobody") : names.of(first.by()),
                                    first.number(),
                                    Times.moment(first.at())));
                case PublishingOutcome.Faulty faulty ->
                    refuse(
                            draft,
                            text("publishing.publish.faulty", faulty.faults().size()));
                case PublishingOutcome.NothingNew nothing ->
                    refuse(draft, text("publishing.draft.nothing", draft.base()));
            }
        } catch (Conflict e) {
            refuse(draft, String.valueOf(e.getMessage()));
        }
    }

    private void refuse(Draft draft, String sentence) {
        show(drafts.outlook(draft.id()));
        notice.problem(sentence);
    }

    private void done(PublishingOutcome.Published done) {
        content.removeAll();
        lead("");
        heading(text("publishing.done.title", done.number()));
        content.add(card(
                chip("done", text("publishing.done.chip")),
                new Paragraph(text("publishing.done.words", done.wentOver(), done.reopened()))));
        Anchor on = new Anchor(PublishingPaths.VERSIONS, text("publishing.done.on"));
        on.addClassName("shell-action");
        content.add(on);
    }
}
