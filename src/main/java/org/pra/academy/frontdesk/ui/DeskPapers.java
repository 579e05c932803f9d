package org.pra.academy.frontdesk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pra.academy.frontdesk.Act;
import org.pra.academy.frontdesk.DeskScene;
import org.pra.academy.shell.ui.PlainTable;

/** The papers on the desk: closed until taken up, then lying open beside the form until laid back. */
final class DeskPapers extends Section {

    private final Consumer<Act> act;
    private final Div papers = new Div();
    private final Set<String> open = new HashSet<>();
    private List<DeskScene.Paper> shown = List.of();

    DeskPapers(Consumer<Act> act) {
        this.act = act;
        addClassName("frontdesk-papers");
        papers.addClassName("frontdesk-paper-list");
        add(new H2(text("frontdesk.papers.title")), papers);
    }

    void show(DeskScene.Desk desk) {
        if (!desk.papers().equals(shown)) {
            shown = desk.papers();
            draw();
        }
    }

    private void draw() {
        papers.removeAll();
        shown.forEach(paper -> papers.add(paper(paper)));
    }

    private void turn(DeskScene.Paper paper) {
        if (!open.remove(paper.id())) {
            open.add(paper.id());
            if (!paper.seen()) {
                act.accept(Act.of(Act.Kind.LOOK, paper.id()));
            }
        }
        draw();
        papers.getElement().executeJs("this.querySelector('[data-look=\"' + $0 + '\"]')?.focus()", paper.id());
    }

    private Div paper(DeskScene.Paper paper) {
        boolean lies = open.contains(paper.id());
        NativeButton handle = new NativeButton(paper.title(), click -> turn(paper));
        handle.addClassName("frontdesk-paper-handle");
        handle.getElement().setAttribute("data-look", paper.id());
        handle.getElement().setAttribute("aria-expanded", String.valueOf(lies));
        if (!paper.seen()) {
            Span fresh = new Span(text("frontdesk.papers.new"));
            fresh.addClassName("frontdesk-paper-new");
            handle.add(fresh);
        }
        Div whole = new Div(handle);
        whole.addClassName("frontdesk-paper-place");
        if (lies) {
            whole.add(sheet(paper));
        }
        return whole;
    }

    private static Div sheet(DeskScene.Paper paper) {
        Div sheet = new Div();
        sheet.addClassNames("frontdesk-paper", "frontdesk-paper-" + paper.kind());
        if (!paper.head().isEmpty()) {
            Paragraph head = new Paragraph(paper.head());
            head.addClassName("frontdesk-paper-head");
            sheet.add(head);
        }
        if (!paper.lines().isEmpty()) {
            DescriptionList lines = new DescriptionList();
            paper.lines()
                    .forEach((label, value) ->
                            lines.add(new DescriptionList.Term(label), new DescriptionList.Description(value)));
            sheet.add(lines);
        }
        if (!paper.table().isEmpty()) {
            PlainTable table = new PlainTable(paper.title(), paper.heads());
            table.removeClassName("shell-table-wide");
            paper.table().forEach(row -> table.row(row.toArray()));
            sheet.add(table);
        }
        paper.text().lines().filter(line -> !line.isBlank()).forEach(line -> sheet.add(new Paragraph(line)));
        if (!paper.foot().isEmpty()) {
            Paragraph foot = new Paragraph(paper.foot());
            foot.addClassName("frontdesk-paper-foot");
            sheet.add(foot);
        }
        return sheet;
    }
}
