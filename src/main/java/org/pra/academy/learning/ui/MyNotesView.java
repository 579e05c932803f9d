package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.NoteService;
import org.pra.academy.learning.SectionNote;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** A trainee's own notes and bookmarks, each with the way back to its section. */
@Route(value = LearningPaths.NOTES, layout = Frame.class)
@RolesAllowed("TRAINEE")
class MyNotesView extends Screen {

    MyNotesView(NoteService notes, ProgrammeService programmes) {
        super("learning-notes");
        heading(text("learning.notes.title"));
        lead(text("learning.notes.lead"));
        List<SectionNote> mine = notes.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(text("learning.notes.none"), text("learning.notes.open"), LearningPaths.LECTURES));
            return;
        }
        Programme programme = programmes.programme();
        List<SectionNote> marked = mine.stream().filter(SectionNote::bookmarked).toList();
        if (!marked.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("learning-path");
            marked.forEach(note -> list.add(new ListItem(link(programme, note))));
            add(part(text("learning.notes.bookmarks"), list));
        }
        Div written = new Div();
        written.addClassName("learning-tasks");
        mine.stream().filter(note -> !note.words().isEmpty()).forEach(note -> {
            Paragraph words = new Paragraph(note.words());
            words.addClassName("learning-words");
            Paragraph when = new Paragraph(text("learning.notes.changed", Times.moment(note.changedAt())));
            when.addClassName("learning-small");
            written.add(card(link(programme, note), words, when));
        });
        if (written.getComponentCount() > 0) {
            add(part(text("learning.notes.written"), written));
        }
    }

    private static Anchor link(Programme programme, SectionNote note) {
        return new Anchor(
                LearningPaths.section(note.itemId(), note.section()),
                SectionNames.of(programme, note.itemId(), note.section()));
    }
}
