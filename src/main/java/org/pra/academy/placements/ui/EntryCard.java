package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.placements.EntryRow;
import org.pra.academy.placements.EntryState;
import org.pra.academy.placements.HistoryLine;
import org.pra.academy.shell.ui.Times;

/** One entry of a logbook: block, time, counts, what was done, where it stands, and its story on demand. */
final class EntryCard extends Article {

    private final Div actions = new Div();

    EntryCard(EntryRow entry, String block, List<HistoryLine> history) {
        addClassName("placements-entry");
        setId("entry-" + entry.id());
        getElement().setAttribute("data-state", entry.state().name());
        actions.addClassName("placements-entry-actions");
        H4 title = new H4(block);
        Span time = new Span(time(entry));
        time.addClassName("placements-time");
        Div head = new Div(title, time, PlacementWords.chip(entry));
        head.addClassName("placements-entry-head");
        add(head);
        String counts = PlacementWords.taskCounts(entry.counts());
        if (!counts.isEmpty()) {
            Paragraph line = new Paragraph(counts);
            line.addClassName("placements-counts");
            add(line);
        }
        add(new Paragraph(entry.words()), soft(PlacementWords.standing(entry)));
        if (entry.state() == EntryState.SIGNED && entry.note() != null) {
            add(soft(text("placements.standing.corrected", entry.note())));
        }
        if (entry.state() == EntryState.SIGNED && entry.counted().compareTo(entry.minutes()) < 0) {
            add(soft(text(
                    "placements.standing.capped",
                    entry.counted(),
                    Minutes.of(entry.minutes().value() - entry.counted().value()))));
        }
        add(actions);
        actions.add(story(history));
    }

    Div actions() {
        return actions;
    }

    static String time(EntryRow entry) {
        return entry.minutes().equals(entry.written())
                ? entry.minutes().toString()
                : text("placements.timeLess", entry.minutes(), entry.written());
    }

    private static Paragraph soft(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("placements-standing");
        return line;
    }

    private static NativeDetails story(List<HistoryLine> history) {
        OrderedList list = new OrderedList();
        for (HistoryLine line : history) {
            String counts = PlacementWords.counts(line.counts());
            ListItem item = new ListItem(text(
                    "placements.history." + line.what(),
                    Times.moment(line.at()),
                    line.who(),
                    line.why() == null ? "–" : line.why()));
            if (line.what() == HistoryLine.What.WRITTEN || line.what() == HistoryLine.What.CHANGED) {
                item.add(new Paragraph(text(
                        "placements.history.entry",
                        line.block(),
                        Times.day(line.day()),
                        line.minutes(),
                        counts.isEmpty() ? "–" : counts,
                        line.words())));
            }
            list.add(item);
        }
        NativeDetails story = new NativeDetails(text("placements.history.title", history.size()), list);
        story.addClassName("placements-story");
        return story;
    }
}
