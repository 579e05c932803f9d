package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.pra.academy.scenarios.Debrief;
import org.pra.academy.scenarios.DebriefService;
import org.pra.academy.shell.ui.SaveState;

/** Three questions to look back with; stored while they are answered, and read by instructors. */
final class ReflectionPanel extends Div {

    private static final int PAUSE_MILLISECONDS = 700;

    private ReflectionPanel() {
        addClassName("scenarios-words");
        add(new H2(text("scenarios.reflect.title")));
    }

    static ReflectionPanel toAnswer(Debrief debrief, DebriefService debriefs) {
        ReflectionPanel panel = new ReflectionPanel();
        SaveState saved = new SaveState();
        panel.add(new Paragraph(text("scenarios.reflect.lead")));
        debrief.reflections().forEach(reflection -> {
            TextArea area = new TextArea(reflection.question());
            area.setMinRows(3);
            area.setMaxLength(4_000);
            area.setWidthFull();
            area.setValue(reflection.answer());
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(PAUSE_MILLISECONDS);
            area.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    saved.saved(debriefs.reflect(debrief.run(), reflection.number(), change.getValue()));
                }
            });
            panel.add(area);
        });
        panel.add(saved);
        return panel;
    }

    static ReflectionPanel toRead(Debrief debrief) {
        ReflectionPanel panel = new ReflectionPanel();
        debrief.reflections()
                .forEach(reflection -> panel.add(
                        new H3(reflection.question()),
                        new Paragraph(
                                reflection.answer().isBlank() ? text("scenarios.reflect.none") : reflection.answer())));
        return panel;
    }
}
