package org.pra.academy.audit.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pra.academy.audit.AuditEntry;
import org.pra.academy.audit.AuditService;
import org.pra.academy.audit.ChainState;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The trail: the latest entries, or one person's story, and the check of the whole chain. */
@Route(value = "trail", layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class TrailView extends Screen implements HasUrlParameter<String> {

    private static final int PAGE = 200;
    private final AuditService audit;
    private final PersonNames names;

    TrailView(AuditService audit, PersonNames names) {
        super("audit-trail");
        this.audit = audit;
        this.names = names;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String person) {
        heading(person == null ? text("audit.trail.title") : text("audit.trail.story", names.of(person(person))));
        lead(text("audit.trail.lead"));
        Notice notice = new Notice();
        NativeButton check = new NativeButton(text("audit.trail.check"), click -> {
            switch (audit.check()) {
                case ChainState.Intact intact -> notice.done(text("audit.trail.intact", intact.entries()));
                case ChainState.Broken broken -> notice.problem(broken.sentence());
            }
        });
        check.addClassNames("shell-button", "shell-button-quiet");
        add(check, notice, table(person == null ? audit.latest(0, PAGE) : audit.story(person(person), 0, PAGE)));
    }

    private PlainTable table(List<AuditEntry> entries) {
        Map<PersonId, String> who = names.of(entries.stream()
                .map(AuditEntry::about)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        PlainTable table = new PlainTable(
                text("audit.trail.entries"),
                List.of(
                        text("audit.trail.number"),
                        text("audit.trail.at"),
                        text("audit.trail.actor"),
                        text("audit.trail.what"),
                        text("audit.trail.about"),
                        text("audit.trail.details")));
        for (AuditEntry entry : entries) {
            PersonId about = entry.about();
            table.row(
                    entry.seq(),
                    Times.moment(entry.at()),
                    entry.actorName(),
                    entry.what(),
                    about == null ? "" : new Anchor("trail/" + about, who.getOrDefault(about, "")),
                    details(entry));
        }
        return table;
    }

    private static String details(AuditEntry entry) {
        String facts = entry.facts().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("; "));
        return entry.why() == null ? facts : entry.why() + (facts.isEmpty() ? "" : " (" + facts + ")");
    }

    private static PersonId person(String id) {
        try {
            return PersonId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
