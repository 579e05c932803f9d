package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.pra.academy.learning.NoteService;
import org.pra.academy.learning.SectionNote;
import org.pra.academy.shell.ui.SaveState;

/** The foot of a section: "I have read this", bookmark, and a private note that is stored while it is typed. */
final class SectionFoot extends Div {

    private static final int PAUSE_MILLISECONDS = 700;
    private final String itemId;
    private final String section;
    private final NoteService notes;
    private final SaveState saved;
    private final Div note = new Div();
    private final NativeButton write = new NativeButton(text("learning.note.write"));

    SectionFoot(
            NativeButton read,
            String itemId,
            String section,
            NoteService notes,
            @Nullable SectionNote kept,
            SaveState saved) {
        this.itemId = itemId;
        this.section = section;
        this.notes = notes;
        this.saved = saved;
        addClassName("learning-foot");
        write.addClassNames("shell-button", "shell-button-quiet", "learning-tool", "learning-tool-note");
        write.addClickListener(click -> open("", true));
        Div row = new Div(read, bookmark(kept != null && kept.bookmarked()), write);
        row.addClassName("shell-actions");
        add(row, note);
        if (kept != null && !kept.words().isEmpty()) {
            open(kept.words(), false);
        }
    }

    private NativeButton bookmark(boolean kept) {
        NativeButton button = new NativeButton();
        button.addClassNames("shell-button", "shell-button-quiet", "learning-tool", "learning-tool-bookmark");
        mark(button, kept);
        button.addClickListener(click -> {
            boolean on = !"true".equals(button.getElement().getAttribute("aria-pressed"));
            saved.saved(notes.bookmark(itemId, section, on));
            mark(button, on);
        });
        return button;
    }

    private static void mark(NativeButton button, boolean on) {
        button.setText(text("learning.note.bookmark"));
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    private void open(String words, boolean focus) {
        write.setVisible(false);
        SaveState here = new SaveState();
        TextArea area = new TextArea(text("learning.note.label"));
        area.setHelperText(text("learning.note.private"));
        area.setMaxLength(4_000);
        area.setMinRows(2);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLISECONDS);
        area.setValue(words);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                here.saved(notes.write(itemId, section, change.getValue()));
            }
        });
        note.removeAll();
        note.addClassName("learning-note");
        note.add(area, here);
        if (focus) {
            area.focus();
        }
    }
}
