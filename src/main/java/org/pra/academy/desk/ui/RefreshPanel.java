package org.pra.academy.desk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pra.academy.desk.RefreshLine;
import org.pra.academy.refreshers.RefresherPaths;
import org.pra.academy.shell.ui.Times;

/** The skills that are due longest, with the reason of each and the way to all of them. */
final class RefreshPanel extends Div {

    private static final int SHOWN = 3;

    RefreshPanel(List<RefreshLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("desk-refresh");
        lines.stream().limit(SHOWN).forEach(line -> list.add(item(line)));
        add(
                list,
                new Anchor(
                        RefresherPaths.MINE,
                        lines.size() > SHOWN ? text("desk.refresh.more", lines.size()) : text("desk.refresh.all")));
    }

    private static ListItem item(RefreshLine line) {
        Paragraph what = new Paragraph(text(
                line.missed() ? "desk.refresh.missed" : "desk.refresh.shown",
                line.item(),
                line.title(),
                Times.day(line.shown())));
        what.addClassName("desk-refresh-what");
        return new ListItem(what, new Paragraph(line.why()));
    }
}
