package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.Ids;
import org.pra.academy.placements.EntryDraft;
import org.pra.academy.placements.EntryOutcome;
import org.pra.academy.placements.EntryRow;
import org.pra.academy.placements.KeptDraft;
import org.pra.academy.placements.LogbookService;
import org.pra.academy.placements.PlacementPaths;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;
import org.pra.academy.shell.ui.Why;

/** Writes or changes one entry. What is typed is kept on the server at once; a new entry begins where the last one was. */
@Route(value = PlacementPaths.WRITE, layout = Frame.class)
@RolesAllowed("TRAINEE")
class EntryView extends Screen implements HasUrlParameter<String> {

    private final LogbookService service;
    private final Clock clock;
    private final Notice notice = new Notice();
    private final SaveState kept = new SaveState();
    private final Div begun = new Div();
    private final Div content = new Div();
    private @Nullable EntryRow changing;
    private @Nullable EntryForm form;

    EntryView(LogbookService service, Clock clock) {
        super("placements-write");
        this.service = service;
        this.clock = clock;
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        content.removeAll();
        List<EntryRow> entries = service.mine().entries();
        EntryRow entry = id == null ? null : find(entries, id);
        changing = entry;
        EntryDraft draft = entry == null ? start(entries) : draft(entry);
        form = new EntryForm(draft, service.blocks(), LocalDate.now(clock), entry == null ? this::keep : _ -> {});
        heading(text(entry == null ? "placements.write.title" : "placements.write.change"));
        lead(text("placements.write.lead"));
        NativeButton save = new NativeButton(text("placements.write.save"), click -> save(false));
        save.addClassName("shell-next");
        save.setId("save-entry");
        Anchor back = new Anchor(PlacementPaths.LOGBOOK, text("placements.write.back"));
        Div actions = new Div(save, back, kept);
        actions.addClassName("shell-actions");
        content.add(begun, form, notice, actions);
    }

    private EntryDraft start(List<EntryRow> entries) {
        begun.removeAll();
        Optional<KeptDraft> unfinished = service.begun();
        if (unfinished.isPresent()) {
            NativeButton afresh = new NativeButton(text("placements.write.afresh"), click -> {
                service.forgetBegun();
                UI.getCurrent().getPage().reload();
            });
            afresh.addClassNames("shell-button", "shell-button-quiet");
            begun.addClassName("shell-notice");
            begun.add(
                    new Paragraph(text(
                            "placements.write.begun",
                            Times.moment(unfinished.get().at()))),
                    afresh);
            return unfinished.get().draft();
        }
        LocalDate today = LocalDate.now(clock);
        return entries.stream()
                .findFirst()
                .map(last -> new EntryDraft(
                        Ids.next(), last.block(), today, last.written().value(), Map.of(), ""))
                .orElseGet(() ->
                        new EntryDraft(Ids.next(), service.blocks().getFirst().id(), today, 240, Map.of(), ""));
    }

    private static EntryRow find(List<EntryRow> entries, String id) {
        return entries.stream()
                .filter(entry ->
                        entry.id().toString().equals(id) && entry.state().open())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static EntryDraft draft(EntryRow entry) {
        Map<String, Integer> counts = entry.counts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, count -> count.getValue().written()));
        return new EntryDraft(
                entry.id(), entry.block(), entry.day(), entry.written().value(), counts, entry.words());
    }

    private void keep(EntryDraft draft) {
        kept.saved(service.keep(draft));
        kept.setText(text("placements.write.kept", Times.clock(clock.instant())));
    }

    private void save(boolean meant) {
        EntryForm fields = Objects.requireNonNull(form);
        notice.clear();
        try {
            EntryRow before = changing;
            EntryOutcome outcome = before == null
                    ? service.write(fields.draft(), meant)
                    : service.change(fields.draft(), before.version(), meant);
            switch (outcome) {
                case EntryOutcome.Written written ->
                    UI.getCurrent()
                            .navigate(
                                    PlacementPaths.LOGBOOK,
                                    QueryParameters.of(
                                            LogbookView.SAVED, written.entry().toString()));
                case EntryOutcome.Refused refused -> {
                    notice.problem(text("placements.write.refused"));
                    notice.add(Why.list(refused.decision().missing()));
                }
                case EntryOutcome.Doubled doubled -> askAgain(doubled);
            }
        } catch (Conflict e) {
            notice.problem(String.valueOf(e.getMessage()));
        }
    }

    private void askAgain(EntryOutcome.Doubled doubled) {
        String already = doubled.already().stream().map(String::valueOf).collect(Collectors.joining(", "));
        notice.problem(text("placements.write.doubled", already));
        NativeButton meant = new NativeButton(text("placements.write.meant"), click -> save(true));
        meant.addClassNames("shell-button", "shell-button-quiet");
        meant.setId("save-meant");
        notice.add(meant);
    }
}
