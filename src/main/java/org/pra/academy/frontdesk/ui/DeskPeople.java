package org.pra.academy.frontdesk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.pra.academy.frontdesk.Act;
import org.pra.academy.frontdesk.DeskScene;

/** Who stands at the desk or is on the line, what they said last, and what one could answer. */
final class DeskPeople extends Section {

    private static final int NUMBERED = 9;
    private final Consumer<Act> act;
    private final Div people = new Div();
    private final NativeDetails log = new NativeDetails(text("frontdesk.people.log"));
    private final List<String> choices = new ArrayList<>();
    private List<DeskScene.Person> shown = List.of();
    private int lines = -1;

    DeskPeople(Consumer<Act> act) {
        this.act = act;
        addClassName("frontdesk-people");
        people.addClassName("frontdesk-persons");
        add(new H2(text("frontdesk.people.title")), people, log);
    }

    void show(DeskScene.Desk desk) {
        if (desk.people().equals(shown) && desk.talk().size() == lines) {
            return;
        }
        boolean answered = lines >= 0 && desk.talk().size() > lines;
        shown = desk.people();
        lines = desk.talk().size();
        choices.clear();
        people.removeAll();
        shown.forEach(person -> people.add(person(person, desk.talk())));
        if (shown.isEmpty()) {
            people.add(new Paragraph(text("frontdesk.people.none")));
        }
        OrderedList said = new OrderedList();
        desk.talk()
                .forEach(line -> said.add(new ListItem(text(
                        line.mine() ? "frontdesk.people.me" : "frontdesk.people.other", line.person(), line.text()))));
        log.setContent(said);
        if (answered) {
            people.getElement()
                    .executeJs(
                            "const f = this.querySelector('.frontdesk-says'); if (f && !document.activeElement?.matches('input, select, textarea')) f.focus();");
        }
    }

    /** Says the choice with this number, if there is one. */
    void choose(int number) {
        if (number <= choices.size()) {
            act.accept(Act.of(Act.Kind.SAY, choices.get(number - 1)));
        }
    }

    private Div person(DeskScene.Person person, List<DeskScene.Talk> talk) {
        H3 name = new H3(person.name());
        Span role = new Span(person.role());
        role.addClassName("frontdesk-role");
        String line = talk.stream()
                .filter(said -> !said.mine() && said.person().equals(person.name()))
                .reduce((first, second) -> second)
                .map(DeskScene.Talk::text)
                .orElse(person.says());
        Paragraph says = new Paragraph(line);
        says.addClassName("frontdesk-says");
        says.getElement().setAttribute("tabindex", "-1");
        says.getElement().setAttribute("aria-live", "polite");
        Paragraph signs = new Paragraph(person.signs());
        signs.addClassName("frontdesk-signs");
        signs.setVisible(!person.signs().isEmpty());
        Div replies = new Div();
        replies.addClassName("frontdesk-replies");
        for (DeskScene.Choice choice : person.choices()) {
            NativeButton button = new NativeButton("", click -> act.accept(Act.of(Act.Kind.SAY, choice.address())));
            choices.add(choice.address());
            if (choices.size() <= NUMBERED) {
                Span key = new Span(String.valueOf(choices.size()));
                key.addClassName("frontdesk-key");
                key.getElement().setAttribute("aria-hidden", "true");
                button.add(key);
                button.getElement().setAttribute("aria-keyshortcuts", "Alt+" + choices.size());
            }
            button.add(new Span(choice.text()));
            button.addClassName("frontdesk-reply");
            button.getElement().setAttribute("data-say", choice.address());
            replies.add(button);
        }
        Div card = new Div(name, role, says, signs, replies);
        card.addClassName("frontdesk-person");
        card.getElement().setAttribute("data-channel", person.channel());
        return card;
    }
}
