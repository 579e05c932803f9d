package org.pra.academy.refreshers.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.refreshers.RefresherLetters;
import org.pra.academy.refreshers.RefresherPaths;
import org.pra.academy.refreshers.RefresherService;
import org.pra.academy.refreshers.Skill;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** What a trainee has shown, when it should be shown again and how; and the weekly letter for those who want it. */
@Route(value = RefresherPaths.MINE, layout = Frame.class)
@RolesAllowed("TRAINEE")
class MySkillsView extends Screen {

    MySkillsView(RefresherService refreshers, RefresherLetters letters) {
        super("refreshers-mine");
        heading(text("refreshers.mine.title"));
        lead(text("refreshers.mine.lead"));
        List<Skill> skills = refreshers.mine();
        if (skills.isEmpty()) {
            add(new EmptyState(text("refreshers.mine.none"), text("refreshers.mine.lectures"), LearningPaths.LECTURES));
            return;
        }
        List<Skill> due = skills.stream().filter(Skill::wanted).toList();
        if (due.isEmpty()) {
            add(new Paragraph(text("refreshers.mine.fresh")));
        } else {
            Div cards = new Div();
            cards.addClassName("refreshers-cards");
            due.forEach(skill -> cards.add(card(skill)));
            add(part(text("refreshers.mine.due"), cards));
        }
        PlainTable table = new PlainTable(
                text("refreshers.mine.table"),
                List.of(
                        text("refreshers.mine.skill"),
                        text("refreshers.mine.shown"),
                        text("refreshers.mine.after"),
                        text("refreshers.mine.state")));
        skills.forEach(skill -> table.row(
                skill.item() + " " + skill.title(),
                Times.day(skill.shown()),
                text("refreshers.mine.days", skill.days()),
                SkillWords.chip(skill)));
        add(
                part(text("refreshers.mine.all"), table, new Paragraph(text("refreshers.source", refreshers.source()))),
                part(text("refreshers.letter.title"), letter(letters)));
    }

    private static Div card(Skill skill) {
        Paragraph shown = new Paragraph(text(
                skill.state() == Skill.State.MISSED ? "refreshers.mine.passedOn" : "refreshers.mine.shownOn",
                Times.day(skill.shown()),
                skill.days()));
        return Screen.card(
                new H3(skill.item() + " " + skill.title()),
                SkillWords.chip(skill),
                shown,
                new Paragraph(skill.why()),
                new Div(SkillWords.how(skill)));
    }

    private static Div letter(RefresherLetters letters) {
        SaveState saved = new SaveState();
        Checkbox wanted = new Checkbox(text("refreshers.letter.wanted"));
        wanted.setId("weekly-letter");
        wanted.setValue(letters.wanted());
        wanted.addValueChangeListener(change -> saved.saved(letters.want(change.getValue())));
        return new Div(wanted, saved);
    }
}
