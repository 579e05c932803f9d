package org.pra.academy.frontdesk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pra.academy.frontdesk.Act;
import org.pra.academy.frontdesk.DeskScene;
import org.pra.academy.shell.ui.PlainTable;

/** The window of the hospital's information system: its screens by letter, the open record, the form, and what the system answered. */
final class HisWindow extends Section {

    private final Consumer<Act> act;
    private final Div title = new Div();
    private final Nav tabs = new Nav();
    private final Span open = new Span();
    private final Div answer = new Div();
    private final Div form = new Div();
    private final Map<String, DeskField> fields = new HashMap<>();
    private DeskScene.@Nullable Desk shown;

    HisWindow(Consumer<Act> act) {
        this.act = act;
        addClassName("frontdesk-his");
        getElement().setAttribute("aria-label", text("frontdesk.his.region"));
        title.addClassName("frontdesk-his-title");
        tabs.addClassName("frontdesk-tabs");
        tabs.getElement().setAttribute("aria-label", text("frontdesk.his.screens"));
        open.addClassName("frontdesk-open");
        answer.addClassName("frontdesk-answer");
        answer.getElement().setAttribute("role", "status");
        answer.getElement().setAttribute("tabindex", "-1");
        add(title, tabs, open, form);
    }

    /** Presses the form's first button, as Alt and Enter do. */
    void pressFirst() {
        DeskScene.Desk desk = shown;
        if (desk != null && !desk.form().waitsForRecord()) {
            desk.form().buttons().stream()
                    .findFirst()
                    .ifPresent(button -> act.accept(Act.of(Act.Kind.PRESS, button.address())));
        }
    }

    void show(DeskScene.Desk desk) {
        DeskScene.Desk before = shown;
        shown = desk;
        if (before == null || !before.tabs().equals(desk.tabs())) {
            head(desk);
        }
        open.setText(
                desk.open().isEmpty() ? text("frontdesk.his.noRecord") : text("frontdesk.his.record", desk.open()));
        if (before != null && sameForm(before, desk)) {
            desk.form().fields().forEach(this::update);
            desk.form().rows().forEach(row -> row.fields().forEach(this::update));
            return;
        }
        form(desk);
        if (before != null && !before.form().id().equals(desk.form().id())) {
            form.getElement()
                    .executeJs("const f = this.querySelector('input, select, textarea, button'); if (f) f.focus();");
        } else if (before != null) {
            answer.getElement().callJsFunction("focus");
        }
    }

    /** Whether only values changed: then the controls stay, and with them the place of the keyboard. */
    private static boolean sameForm(DeskScene.Desk before, DeskScene.Desk now) {
        return before.form().id().equals(now.form().id())
                && before.form().buttons().equals(now.form().buttons())
                && before.form().rows().size() == now.form().rows().size()
                && before.open().equals(now.open())
                && before.found().equals(now.found())
                && before.said().equals(now.said());
    }

    private void update(DeskScene.Field field) {
        DeskField control = fields.get(field.address());
        if (control != null) {
            control.update(field);
        }
    }

    private void head(DeskScene.Desk desk) {
        title.removeAll();
        Span name = new Span(desk.hospital());
        name.addClassName("frontdesk-his-name");
        title.add(name, new Span(desk.place()));
        tabs.removeAll();
        for (DeskScene.Tab tab : desk.tabs()) {
            Span key = new Span(text("frontdesk.his.key", tab.key()));
            key.addClassName("frontdesk-key");
            NativeButton button = new NativeButton(tab.title(), click -> act.accept(Act.of(Act.Kind.OPEN, tab.id())));
            button.addComponentAsFirst(key);
            button.getElement().setAttribute("data-screen", tab.id());
            button.getElement().setAttribute("aria-keyshortcuts", "Alt+" + tab.key());
            if (tab.current()) {
                button.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(button);
        }
    }

    private void form(DeskScene.Desk desk) {
        fields.clear();
        form.removeAll();
        form.addClassName("frontdesk-form");
        form.add(new H3(desk.form().title()), new Paragraph(desk.form().about()));
        answer(desk.said());
        form.add(answer);
        if (desk.form().waitsForRecord()) {
            form.add(new Paragraph(text("frontdesk.his.openFirst")));
            return;
        }
        if (!desk.form().rows().isEmpty()) {
            form.add(rows(desk.form()));
        }
        Div grid = new Div();
        grid.addClassName("frontdesk-fields");
        desk.form().fields().forEach(field -> grid.add(field(field)));
        Div buttons = new Div();
        buttons.addClassName("shell-actions");
        desk.form().buttons().forEach(button -> buttons.add(button(button)));
        form.add(grid, buttons);
        if (!desk.found().isEmpty()) {
            form.add(found(desk.found()));
        }
    }

    private void answer(DeskScene.Said said) {
        answer.removeAll();
        answer.getElement().setAttribute("data-good", String.valueOf(said.good()));
        said.sentences().forEach(sentence -> answer.add(new Paragraph(Sentences.of(sentence))));
        answer.setVisible(!said.sentences().isEmpty());
    }

    private DeskField field(DeskScene.Field field) {
        DeskField control = new DeskField(field, (address, value) -> act.accept(new Act(Act.Kind.SET, address, value)));
        fields.put(field.address(), control);
        return control;
    }

    private Component rows(DeskScene.Form shownForm) {
        List<String> heads = new ArrayList<>(shownForm.columns());
        shownForm.rows().getFirst().fields().forEach(field -> heads.add(field.label()));
        PlainTable table = new PlainTable(shownForm.title(), heads);
        table.addClassName("frontdesk-rows");
        for (DeskScene.FormRow row : shownForm.rows()) {
            List<Object> cells = new ArrayList<>(row.cells());
            row.fields().forEach(field -> cells.add(field(field).inCell()));
            table.row(cells.toArray());
        }
        return table;
    }

    private NativeButton button(DeskScene.Button button) {
        NativeButton press =
                new NativeButton(button.label(), click -> act.accept(Act.of(Act.Kind.PRESS, button.address())));
        press.addClassName("shell-button");
        press.getElement().setAttribute("data-press", button.address());
        if (button.first()) {
            press.getElement().setAttribute("aria-keyshortcuts", "Alt+Enter");
            Span key = new Span(text("frontdesk.his.enter"));
            key.addClassName("frontdesk-key");
            key.getElement().setAttribute("aria-hidden", "true");
            press.add(key);
        } else {
            press.addClassName("shell-button-quiet");
        }
        return press;
    }

    private Component found(List<DeskScene.Row> rows) {
        PlainTable table = new PlainTable(
                text("frontdesk.his.foundTable"),
                List.of(
                        text("frontdesk.his.uhid"),
                        text("frontdesk.his.name"),
                        text("frontdesk.his.born"),
                        text("frontdesk.his.mobile"),
                        text("frontdesk.his.address")));
        for (DeskScene.Row row : rows) {
            NativeButton pick = new NativeButton(row.id(), click -> act.accept(Act.of(Act.Kind.PICK, row.id())));
            pick.addClassName("frontdesk-pick");
            pick.getElement().setAttribute("data-pick", row.id());
            pick.getElement().setAttribute("aria-label", text("frontdesk.his.open", row.id(), row.name()));
            table.row(pick, row.name(), row.birth(), row.mobile(), row.address());
        }
        Div found = new Div(new H2(text("frontdesk.his.foundTable")), table);
        found.addClassName("frontdesk-found");
        return found;
    }
}
