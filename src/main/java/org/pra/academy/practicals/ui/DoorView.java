package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import io.nayuki.qrcodegen.QrCode;
import jakarta.annotation.security.RolesAllowed;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.practicals.StationPaths;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.util.HtmlUtils;

/** Signs for the doors of the stations, one a page when printed: the code opens the sheet of that station. */
@Route(value = DoorView.PATH, layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class DoorView extends Screen {

    static final String PATH = "station-doors";
    private static final int QUIET = 4;

    DoorView(ChecklistService checklists, @Value("${pra.address}") String address) {
        super("practicals-doors");
        heading(text("practicals.doors.title"));
        lead(text("practicals.doors.lead"));
        for (Checklist checklist : checklists.all()) {
            for (Checklist.Mode mode : checklist.modes()) {
                String path = address + "/" + StationPaths.door(checklist.id(), mode.id());
                Section sign = new Section(
                        new H2(checklist.title()),
                        new Paragraph(mode.title()),
                        code(path, text("practicals.doors.code", checklist.title())),
                        new Paragraph(checklist.id()));
                sign.addClassNames("shell-card", "practicals-door");
                add(new Div(sign));
            }
        }
    }

    /** Dark on white whatever the theme, so that every camera reads it. */
    private static Html code(String address, String label) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append('M')
                            .append(column + QUIET)
                            .append(',')
                            .append(row + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * QUIET;
        return new Html("""
                <div class="practicals-qr"><svg role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges"><rect class="practicals-qr-paper" width="%d" height="%d"/>\
                <path class="practicals-qr-ink" d="%s"/></svg></div>""".formatted(HtmlUtils.htmlEscape(label), size, size, size, size, path));
    }
}
