package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.pra.academy.scenarios.Scene;

/** One moment: what happened meanwhile, the person and their line, then words to write or replies to choose from. */
final class MomentPanel extends Div {

    private static final int LONGEST = 1_000;

    MomentPanel(Scene.Moment moment, Consumer<String> choose, Consumer<String> say) {
        NativeDetails setting = new NativeDetails(text("scenarios.moment.setting"), new Paragraph(moment.setting()));
        setting.setOpen(moment.turn() == 0);
        add(setting, speech(moment));
        if (moment.hint() != null) {
            add(new NativeDetails(text("scenarios.moment.hint"), new Paragraph(moment.hint())));
        }
        add(moment.ownWordsWanted() ? ownWords(say) : replies(moment, choose));
    }

    private static Section speech(Scene.Moment moment) {
        Div words = new Div();
        Span who = new Span(text("scenarios.moment.who", moment.clock(), moment.person()));
        who.addClassName("scenarios-person");
        words.add(who);
        if (!moment.happening().isEmpty()) {
            words.add(new Paragraph(moment.happening()));
        }
        moment.arrived().forEach(sentence -> {
            Paragraph arrived = new Paragraph(sentence);
            arrived.addClassName("scenarios-arrived");
            words.add(arrived);
        });
        Paragraph line = new Paragraph(moment.says());
        line.addClassName("scenarios-line");
        Paragraph signs = new Paragraph(moment.signs());
        signs.addClassName("scenarios-signs");
        words.add(line, signs, ArousalGauge.of(moment.arousal()));
        Section speech = new Section(Portrait.of(moment.arousal()), words);
        speech.addClassName("scenarios-speech");
        speech.getElement().setAttribute("aria-label", moment.person());
        speech.getElement().setAttribute("tabindex", "-1");
        if (moment.turn() > 0) {
            speech.getElement().executeJs("this.focus()");
        }
        return speech;
    }

    private static Component ownWords(Consumer<String> say) {
        TextArea area = new TextArea(text("scenarios.words.ask"));
        area.setHelperText(text("scenarios.words.help"));
        area.setMinRows(3);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        NativeButton show = new NativeButton(text("scenarios.words.show"), click -> {
            if (area.getValue().isBlank()) {
                area.setErrorMessage(text("scenarios.words.empty"));
                area.setInvalid(true);
                area.focus();
            } else {
                say.accept(area.getValue());
            }
        });
        show.addClassName("shell-button");
        Div own = new Div(area, show);
        own.addClassName("scenarios-words");
        return own;
    }

    private static Component replies(Scene.Moment moment, Consumer<String> choose) {
        Div replies = new Div();
        replies.addClassName("scenarios-replies");
        for (Scene.Choice choice : moment.choices()) {
            NativeButton button = new NativeButton(choice.text(), click -> choose.accept(choice.id()));
            button.addClassName("scenarios-reply");
            button.getElement().setAttribute("data-reply", choice.id());
            if (choice.action()) {
                button.addClassName("scenarios-action");
            }
            replies.add(button);
        }
        return new Div(new Paragraph(text("scenarios.moment.ask")), replies);
    }
}
