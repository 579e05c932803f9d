package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.stream.Collectors;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.scenarios.Debrief;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** One turn afterwards: now the hidden thought and every reason are there, with what else was possible and where it led. */
final class TurnCard extends Div {

    TurnCard(Debrief.Step step, int turns, boolean own, PersonNames names, TurnActions actions) {
        addClassNames("shell-card", "scenarios-turn");
        add(new H3(text("scenarios.debrief.turn", step.turn() + 1, turns, step.clock())));
        said(step);
        chosen(step);
        NativeDetails others = new NativeDetails(text("scenarios.debrief.others"), others(step));
        add(others);
        if (own) {
            NativeButton branch =
                    new NativeButton(text("scenarios.debrief.branch"), click -> actions.branch(step.turn()));
            branch.addClassName("shell-button");
            add(branch);
        }
        comments(step, names);
        if (!own) {
            add(form(step, actions));
        }
    }

    private void said(Debrief.Step step) {
        if (step.moment() != null) {
            add(Screen.chip("attention", text("scenarios.debrief.moment")), new Paragraph(step.moment()));
        }
        if (!step.happening().isEmpty()) {
            add(new Paragraph(step.happening()));
        }
        step.arrived().forEach(sentence -> add(styled("scenarios-arrived", sentence)));
        add(
                styled("scenarios-person", step.person()),
                styled("scenarios-line", step.says()),
                styled("scenarios-signs", step.signs()),
                styled("scenarios-thought", text("scenarios.debrief.thought", step.thought())));
        if (step.ownWords() != null) {
            add(new H4(text("scenarios.debrief.ownWords")), new Paragraph(step.ownWords()));
            add(styled(
                    "scenarios-person",
                    step.ownWordsScored() == null
                            ? text("scenarios.debrief.ownWordsWait")
                            : text("scenarios.debrief.ownWordsScored", step.ownWordsScored())));
        }
    }

    private void chosen(Debrief.Step step) {
        add(new H4(text("scenarios.debrief.chose")), new Paragraph(step.chosen()));
        add(styled("scenarios-person", text("scenarios.debrief.uses", step.uses(), points(step.points()))));
        UnorderedList changes = new UnorderedList();
        step.changes()
                .forEach(change -> changes.add(new ListItem(text(
                        "scenarios.debrief.because",
                        change.variable().isEmpty() ? text("scenarios.curve.arousal") : change.variable(),
                        change.by() > 0 ? "+" + change.by() : change.by() == 0 ? "±0" : "−" + -change.by(),
                        change.because()))));
        add(changes);
        if (step.critical() != null) {
            add(Screen.chip("stop", text("scenarios.debrief.critical")), new Paragraph(step.critical()));
        }
        add(
                new Paragraph(text(
                        "scenarios.debrief.change",
                        ArousalGauge.word(step.before()),
                        step.before(),
                        ArousalGauge.word(step.after()),
                        step.after())),
                ArousalGauge.of(step.after()));
        if (step.expert() != null) {
            add(new H4(text("scenarios.debrief.expert")), new Paragraph(step.expert()));
        }
    }

    private static UnorderedList others(Debrief.Step step) {
        UnorderedList others = new UnorderedList();
        step.others()
                .forEach(other -> others.add(new ListItem(
                        new Paragraph(other.text()),
                        new Paragraph(other.because()),
                        styled(
                                "scenarios-person",
                                text(
                                        "scenarios.debrief.leadsTo",
                                        points(other.points()),
                                        other.after(),
                                        other.leadsTo())))));
        return others;
    }

    private void comments(Debrief.Step step, PersonNames names) {
        if (step.comments().isEmpty()) {
            return;
        }
        add(new H4(text("scenarios.debrief.comments")));
        Map<org.pra.academy.kernel.PersonId, String> authors =
                names.of(step.comments().stream().map(Debrief.Comment::author).toList());
        step.comments()
                .forEach(comment -> add(
                        new Paragraph(comment.words()),
                        styled(
                                "scenarios-person",
                                text(
                                        "scenarios.debrief.commented",
                                        authors.getOrDefault(comment.author(), ""),
                                        Times.moment(comment.at())))));
    }

    private static Div form(Debrief.Step step, TurnActions actions) {
        TextArea words = new TextArea(text("scenarios.debrief.comment"));
        words.setMaxLength(2_000);
        words.setWidthFull();
        NativeButton send = new NativeButton(
                text("scenarios.debrief.commentSend"), click -> actions.comment(step.turn(), words.getValue()));
        send.addClassName("shell-button");
        Div form = new Div(words, send);
        form.addClassName("scenarios-words");
        return form;
    }

    static String points(Map<String, Integer> points) {
        return points.entrySet().stream()
                .map(one -> text(
                        "scenarios.rubric.points",
                        one.getKey(),
                        text("scenarios.rubric." + one.getKey()),
                        one.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static Paragraph styled(String style, String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName(style);
        return paragraph;
    }
}
