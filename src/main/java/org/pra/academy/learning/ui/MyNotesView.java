package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.learning.Highlight;
import org.pra.academy.learning.HighlightService;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.NoteService;
import org.pra.academy.learning.SectionNote;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** A trainee's own notes, bookmarks and highlights, each with the way back to its section. */
@Route(value = LearningPaths.NOTES, layout = Frame.class)
@RolesAllowed("TRAINEE")
class MyNotesView extends Screen {

    private final HighlightService highlights;
    private final Div marked = new Div();

    MyNotesView(NoteService notes, HighlightService highlights, ProgrammeService programmes) {
        super("learning-notes");
        this.highlights = highlights;
        heading(text("learning.notes.title"));
        lead(text("learning.notes.lead"));
        List<SectionNote> mine = notes.mine();
        List<Highlight> quotes = highlights.mine();
        if (mine.isEmpty() && quotes.isEmpty()) {
            add(new EmptyState(text("learning.notes.none"), text("learning.notes.open"), LearningPaths.LECTURES));
            return;
        }
        Programme programme = programmes.programme();
        List<SectionNote> bookmarks =
                mine.stream().filter(SectionNote::bookmarked).toList();
        if (!bookmarks.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("learning-path");
            bookmarks.forEach(note -> list.add(new ListItem(link(programme, note))));
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
        if (!quotes.isEmpty()) {
            marked.addClassName("learning-tasks");
            quotes.forEach(quote -> marked.add(quote(programme, quote)));
            add(part(text("learning.notes.highlights"), marked));
        }
    }

    private Div quote(Programme programme, Highlight highlight) {
        Paragraph words = new Paragraph(highlight.quote());
        words.addClassName("learning-quote");
        NativeButton remove = new NativeButton(text("learning.marks.remove"));
        remove.addClassNames("shell-button", "shell-button-quiet");
        remove.setAriaLabel(text("learning.marks.removeThis", highlight.quote()));
        Div card = card(
                new Anchor(
                        LearningPaths.section(highlight.itemId(), highlight.section()),
                        SectionNames.of(programme, highlight.itemId(), highlight.section())),
                words,
                remove);
        remove.addClickListener(click -> {
            highlights.unmark(highlight.id());
            marked.remove(card);
        });
        return card;
    }

    private static Anchor link(Programme programme, SectionNote note) {
        return new Anchor(
                LearningPaths.section(note.itemId(), note.section()),
                SectionNames.of(programme, note.itemId(), note.section()));
    }
}
