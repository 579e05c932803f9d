package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.placements.AskOutcome;
import org.pra.academy.placements.EntryRow;
import org.pra.academy.placements.LogbookService;
import org.pra.academy.placements.PlacementPaths;
import org.pra.academy.placements.Preceptor;
import org.pra.academy.placements.SignatureService;
import org.pra.academy.placements.Way;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;
import org.pra.academy.shell.ui.Why;

/** A trainee chooses unsigned entries and asks one preceptor to sign them, by e-mail or on the spot. */
@Route(value = PlacementPaths.ASK, layout = Frame.class)
@RolesAllowed("TRAINEE")
class AskView extends Screen {

    private final SignatureService signatures;
    private final List<PracticeBlock> blocks;
    private final List<EntryRow> entries;
    private final CheckboxGroup<EntryRow> chosen = new CheckboxGroup<>(text("placements.ask.entries"));
    private final TextField name = new TextField(text("placements.ask.name"));
    private final TextField designation = new TextField(text("placements.ask.designation"));
    private final TextField contact = new TextField(text("placements.ask.contact"));
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(text("placements.ask.way"));
    private final Div content = new Div();
    private final PlainForm form;

    AskView(LogbookService service, SignatureService signatures, Clock clock) {
        super("placements-ask");
        this.signatures = signatures;
        this.blocks = service.blocks();
        this.entries =
                service.mine().entries().stream().filter(EntryRow::canBeSent).toList();
        this.form = new PlainForm(
                text("placements.ask.action"),
                this::ask,
                chooser(LocalDate.now(clock)),
                name,
                designation,
                contact,
                way);
        heading(text("placements.ask.title"));
        lead(text("placements.ask.lead"));
        add(content);
        if (entries.isEmpty()) {
            content.add(new EmptyState(
                    text("placements.ask.nothing"), text("placements.logbook.title"), PlacementPaths.LOGBOOK));
            return;
        }
        form.addClassName("placements-ask-form");
        form.notice().addClassName("placements-wide");
        prepare();
        content.add(form);
    }

    private void prepare() {
        chosen.setItems(entries);
        chosen.setItemLabelGenerator(this::label);
        chosen.setValue(Set.copyOf(entries));
        designation.setHelperText(text("placements.ask.designationHint"));
        contact.setHelperText(text("placements.ask.contactHint"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(value -> text("placements.ask.way." + value));
        way.setValue(Way.SCREEN);
        Preceptor last = signatures.lastAsked();
        if (last != null) {
            name.setValue(last.name());
            designation.setValue(last.designation());
            contact.setValue(last.contact());
            way.setValue(last.byEmail() ? Way.EMAIL : Way.SCREEN);
        }
    }

    private Div chooser(LocalDate today) {
        chosen.addClassName("placements-entry-choice");
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        Div quick = new Div(
                pick("placements.ask.all", entry -> true),
                pick("placements.ask.today", entry -> entry.day().equals(today)),
                pick("placements.ask.week", entry -> !entry.day().isBefore(monday)),
                pick("placements.ask.none", entry -> false));
        quick.addClassName("placements-choices");
        return new Div(chosen, quick);
    }

    private NativeButton pick(String key, Predicate<EntryRow> which) {
        NativeButton button = new NativeButton(
                text(key),
                click -> chosen.setValue(entries.stream().filter(which).collect(Collectors.toSet())));
        button.addClassName("placements-choice");
        return button;
    }

    private String label(EntryRow entry) {
        String counts = PlacementWords.taskCounts(entry.counts());
        return text(
                counts.isEmpty() ? "placements.ask.entry" : "placements.ask.entryCounts",
                Times.day(entry.day()),
                PlacementWords.block(blocks, entry.block()),
                entry.minutes(),
                counts);
    }

    private void ask() {
        Preceptor preceptor = new Preceptor(name.getValue(), designation.getValue(), contact.getValue());
        AskOutcome outcome =
                signatures.ask(chosen.getValue().stream().map(EntryRow::id).toList(), preceptor, way.getValue());
        switch (outcome) {
            case AskOutcome.Asked asked -> {
                Anchor back = new Anchor(PlacementPaths.LOGBOOK, text("placements.ask.back"));
                back.addClassName("shell-action");
                Div actions = new Div(back);
                actions.addClassName("shell-actions");
                content.removeAll();
                lead("");
                heading(text("placements.ask.done", preceptor.name()));
                content.add(card(new AskedPanel(asked)), new Paragraph(text("placements.ask.after")), actions);
            }
            case AskOutcome.Refused refused -> {
                form.notice().problem(text("placements.ask.refused"));
                form.notice().add(Why.list(refused.decision().missing()));
            }
        }
    }
}
