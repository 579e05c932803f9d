package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.learning.LearningService;
import org.pra.academy.shell.ui.SaveState;

/** "I have read this": keeps the place and counts the sections up to here. */
final class ReadButton extends NativeButton {

    ReadButton(
            Reading reading, LectureText.Section section, int sectionsRead, LearningService learning, SaveState saved) {
        boolean read = reading.text().sections().indexOf(section) < sectionsRead;
        setText(text(read ? "learning.lecture.readAgain" : "learning.lecture.read"));
        addClassNames("shell-button", "shell-button-quiet", "learning-tool", "learning-tool-read");
        addClickListener(click -> {
            saved.saved(learning.reached(reading.id(), section.id()));
            setText(text("learning.lecture.readDone"));
        });
    }
}
