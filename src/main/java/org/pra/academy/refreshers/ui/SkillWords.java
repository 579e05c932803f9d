package org.pra.academy.refreshers.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.refreshers.Skill;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** A skill's state as a chip, and the way to show it again. */
final class SkillWords {

    private SkillWords() {}

    static Span chip(Skill skill) {
        return switch (skill.state()) {
            case FRESH -> Screen.chip("done", text("refreshers.state.fresh", Times.day(skill.due())));
            case SOON -> Screen.chip("neutral", text("refreshers.state.soon", Times.day(skill.due())));
            case DUE -> Screen.chip("attention", text("refreshers.state.due", Times.day(skill.due())));
            case MISSED -> Screen.chip("attention", text("refreshers.state.missed", Times.day(skill.due())));
        };
    }

    static Component how(Skill skill) {
        return switch (skill.kind()) {
            case PRACTICAL -> new Span(text("refreshers.how.PRACTICAL"));
            case SCENARIO -> new Anchor("scenario/" + skill.item(), text("refreshers.how.SCENARIO", skill.item()));
            case LECTURE ->
                new Anchor(LearningPaths.lecture(skill.item()), text("refreshers.how.LECTURE", skill.item()));
        };
    }
}
