package org.pra.academy.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A real HTML table for what fits one page: caption, column heads, first cell of each row as its head. On a phone a table of four or
 * more columns becomes a list of rows, each cell under its head.
 */
public final class PlainTable extends Div {

    private static final int FITS_A_PHONE = 3;
    private final Part body = new Part("tbody", "rowgroup");
    private final List<String> heads;

    public PlainTable(String caption, List<String> heads) {
        this.heads = heads;
        addClassName("shell-table");
        if (heads.size() > FITS_A_PHONE) {
            addClassName("shell-table-wide");
        }
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        Part table = new Part("table", "table");
        Part captionPart = new Part("caption", null);
        captionPart.setText(caption);
        Part headRow = new Part("tr", "row");
        heads.forEach(head -> {
            Part cell = new Part("th", "columnheader");
            cell.getElement().setAttribute("scope", "col");
            cell.setText(head);
            headRow.add(cell);
        });
        Part head = new Part("thead", "rowgroup");
        head.add(headRow);
        table.add(captionPart, head, body);
        add(table);
    }

    /** Adds a row; its first cell is the row's head. Cells are texts or components. */
    public void row(Object... cells) {
        Part row = new Part("tr", "row");
        for (int i = 0; i < cells.length; i++) {
            Part cell = i == 0 ? new Part("th", "rowheader") : new Part("td", "cell");
            cell.getElement().setAttribute("data-head", heads.get(i));
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
        /** The role is said aloud as well: browsers forget it when the looks of a table are changed. */
        Part(String tag, @Nullable String role) {
            super(tag);
            if (role != null) {
                getElement().setAttribute("role", role);
            }
        }
    }
}
