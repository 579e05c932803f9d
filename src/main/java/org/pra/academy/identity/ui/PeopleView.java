package org.pra.academy.identity.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.pra.academy.identity.EmailAddress;
import org.pra.academy.identity.JoiningOutcome;
import org.pra.academy.identity.PeopleService;
import org.pra.academy.identity.PersonName;
import org.pra.academy.identity.PersonRow;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** Administrators invite people, give roles, close and open accounts. */
@Route(value = "people", layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Screen {

    private static final int PAGE = 100;
    private final PeopleService people;
    private final Div list = new Div();
    private final TextField search = new TextField(text("identity.people.search"));
    private final TextField name = new TextField(text("identity.field.name"));
    private final EmailField email = new EmailField(text("identity.field.email"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(text("identity.field.roles"));
    private final PlainForm form = new PlainForm(text("identity.people.invite"), this::invite, name, email, roles);

    PeopleView(PeopleService people) {
        super("identity-people");
        this.people = people;
        heading(text("identity.people.title"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(PeopleView::roleName);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        add(search, list, part(text("identity.people.inviteTitle"), form));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        PlainTable table = new PlainTable(
                text("identity.people.title"),
                List.of(
                        text("identity.field.name"),
                        text("identity.field.email"),
                        text("identity.field.roles"),
                        text("identity.people.since"),
                        ""));
        for (PersonRow row : people.find(search.getValue(), 0, PAGE)) {
            table.row(row.name(), row.email(), roleNames(row), Times.day(row.joinedAt()), actions(row));
        }
        list.add(table);
    }

    private Component actions(PersonRow row) {
        TextField why = new TextField(text("identity.people.why", row.name()));
        NativeButton button = new NativeButton(
                text(row.enabled() ? "identity.people.disable" : "identity.people.enable"),
                click -> close(row, why.getValue()));
        button.addClassNames("shell-button", "shell-button-quiet");
        NativeDetails more = new NativeDetails(text("identity.people.more"), new Div(why, button));
        return new Div(chip(row.enabled() ? "done" : "stop", text(state(row))), more);
    }

    private static String state(PersonRow row) {
        if (!row.enabled()) {
            return "identity.people.closed";
        }
        return row.passwordChosen() ? "identity.people.open" : "identity.people.invited";
    }

    private void close(PersonRow row, String why) {
        if (why.isBlank()) {
            form.notice().problem(text("identity.people.whyMissing"));
            return;
        }
        if (row.enabled()) {
            people.disable(row.id(), why);
        } else {
            people.enable(row.id(), why);
        }
        refresh();
    }

    private void invite() {
        switch (people.invite(new PersonName(name.getValue()), new EmailAddress(email.getValue()), roles.getValue())) {
            case JoiningOutcome.Joined joined -> {
                form.notice().done(text("identity.people.sent", email.getValue()));
                name.clear();
                email.clear();
                roles.clear();
                refresh();
            }
            case JoiningOutcome.AddressTaken taken ->
                form.notice().problem(text("identity.people.taken", taken.email()));
        }
    }

    private static String roleName(Role role) {
        return text("identity.role." + role.name());
    }

    private static String roleNames(PersonRow row) {
        return row.roles().isEmpty()
                ? text("identity.role.none")
                : row.roles().stream().map(PeopleView::roleName).sorted().collect(Collectors.joining(", "));
    }
}
