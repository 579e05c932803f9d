package org.pra.academy.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A real HTML table for what fits one page: caption, column heads, first cell of each row as its head. Scrolls sideways on a phone. */
public final class PlainTable extends Div {

    private final Part body = new Part("tbody");

    public PlainTable(String caption, List<String> heads) {
        addClassName("shell-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        Part table = new Part("table");
        Part captionPart = new Part("caption");
        captionPart.setText(caption);
        Part headRow = new Part("tr");
        heads.forEach(head -> {
            Part cell = new Part("th");
            cell.getElement().setAttribute("scope", "col");
            cell.setText(head);
            headRow.add(cell);
        });
        Part head = new Part("thead");
        head.add(headRow);
        table.add(captionPart, head, body);
        add(table);
    }

    /** Adds a row; its first cell is the row's head. Cells are texts or components. */
    public void row(Object... cells) {
        Part row = new Part("tr");
        for (int i = 0; i < cells.length; i++) {
            Part cell = new Part(i == 0 ? "th" : "td");
            if (i == 0) {
                cell.getElement().setAttribute("scope", "row");
            }
            cell.add(cells[i] instanceof Component component ? component : new Text(String.valueOf(cells[i])));
            row.add(cell);
        }
        body.add(row);
    }

    @Tag("div")
    private static final class Part extends HtmlContainer {
        Part(String tag) {
            super(tag);
        }
    }
}
