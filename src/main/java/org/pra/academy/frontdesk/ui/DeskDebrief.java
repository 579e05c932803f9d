package org.pra.academy.frontdesk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.pra.academy.frontdesk.DeskScene;
import org.pra.academy.frontdesk.FrontDeskPaths;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** After the exercise: the result with its reasons, each line with what stood there and what belonged there, and what each sentence did. */
final class DeskDebrief extends Div {

    DeskDebrief(DeskScene.Debrief debrief, Consumer<Boolean> again) {
        addClassName("frontdesk-debrief");
        boolean passed = debrief.decision().holds();
        Div result = new Div(
                Screen.chip(
                        passed ? "done" : "attention",
                        text(passed ? "frontdesk.list.passed" : "frontdesk.list.notYet")),
                new H2(text("frontdesk.debrief.score", debrief.score())),
                new Paragraph(text("frontdesk.debrief.time", debrief.used(), debrief.minutes())),
                Why.list(debrief.decision().reasons()));
        result.addClassName("shell-card");
        result.getElement().setAttribute("role", "status");
        add(result, actions(debrief, again));
        if (!debrief.traps().isEmpty()) {
            UnorderedList traps = new UnorderedList();
            debrief.traps().forEach(trap -> traps.add(new ListItem(trap)));
            add(new H2(text("frontdesk.debrief.traps")), traps);
        }
        add(new H2(text("frontdesk.debrief.lines")));
        debrief.groups().forEach(group -> add(group(group)));
        OrderedList turns = new OrderedList();
        turns.addClassName("frontdesk-turns");
        debrief.turns().forEach(turn -> turns.add(turn(turn)));
        add(new NativeDetails(text("frontdesk.debrief.turns"), turns));
    }

    private static Div actions(DeskScene.Debrief debrief, Consumer<Boolean> again) {
        Div actions = new Div();
        actions.addClassName("shell-actions");
        if (debrief.varies()) {
            NativeButton fresh = new NativeButton(text("frontdesk.debrief.fresh"), click -> again.accept(false));
            fresh.addClassName("shell-button");
            actions.add(fresh);
        }
        NativeButton same = new NativeButton(text("frontdesk.debrief.same"), click -> again.accept(true));
        same.addClassName("shell-button");
        same.addClassName(debrief.varies() ? "shell-button-quiet" : "frontdesk-first");
        actions.add(same, new Anchor(FrontDeskPaths.LIST, text("frontdesk.debrief.all")));
        return actions;
    }

    private static Div group(DeskScene.Group group) {
        Span points = new Span(text("frontdesk.debrief.points", group.points()));
        points.addClassName("frontdesk-points");
        Div head = new Div(new H3(group.title()), points);
        head.addClassName("frontdesk-group-head");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("frontdesk-lines");
        group.lines().forEach(line -> lines.add(line(line)));
        Div whole = new Div(head, lines);
        whole.addClassName("shell-card");
        return whole;
    }

    private static ListItem line(DeskScene.Line line) {
        Span state = Screen.chip(
                line.met() ? "done" : "attention",
                text(line.met() ? "frontdesk.debrief.right" : "frontdesk.debrief.missed"));
        Span says = new Span(line.says());
        says.addClassName("frontdesk-line-says");
        Div words = new Div(says);
        if (line.field()) {
            Paragraph values = new Paragraph(
                    line.met()
                            ? text("frontdesk.debrief.stands", shown(line.given()))
                            : text("frontdesk.debrief.differs", shown(line.given()), shown(line.wanted())));
            values.addClassName("frontdesk-line-values");
            words.add(values);
        }
        words.add(new Paragraph(line.because()));
        return new ListItem(state, words);
    }

    private static String shown(String value) {
        return value.isBlank() ? text("frontdesk.debrief.nothing") : value.replace("|", " / ");
    }

    private static ListItem turn(DeskScene.Turn turn) {
        ListItem item = new ListItem(new Paragraph(
                text(turn.mine() ? "frontdesk.people.me" : "frontdesk.people.other", turn.person(), turn.text())));
        if (turn.because() != null) {
            Paragraph because = new Paragraph(turn.because());
            because.addClassName("frontdesk-because");
            item.add(because);
        }
        return item;
    }
}
