package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.Clash;
import org.pra.academy.batches.SessionRow;
import org.pra.academy.shell.ui.Screen;

/** Clashes in words, one a line. */
final class ClashList extends UnorderedList {

    /** {@code named} puts before each clash which session it is about. */
    ClashList(List<Clash> clashes, boolean named) {
        addClassName("batches-clashes");
        clashes.forEach(clash -> add(item(clash, named)));
    }

    private static ListItem item(Clash clash, boolean named) {
        ListItem item = new ListItem(Screen.chip("attention", text("batches.clash.chip." + clash.kind())));
        Span words = new Span();
        if (named) {
            words.add(
                    new Anchor(
                            BatchPaths.session(clash.session().id()),
                            clash.session().source() + ", " + When.span(clash.session())),
                    new Span(": "));
        }
        words.add(new Span(words(clash)));
        item.add(words);
        return item;
    }

    static String words(Clash clash) {
        SessionRow session = clash.session();
        SessionRow other = clash.other();
        String what = other == null ? "" : other.source() + " " + other.title();
        String whose = other == null ? "" : other.batchName();
        String when = other == null ? When.span(session) : When.times(other);
        return text("batches.clash." + clash.kind(), clash.detail(), what, whose, when, day(session));
    }

    private static String day(SessionRow session) {
        return session.starts() == null ? "" : When.day(session.starts().toLocalDate());
    }
}
