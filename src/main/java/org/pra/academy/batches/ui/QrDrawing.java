package org.pra.academy.batches.ui;

import com.vaadin.flow.component.Html;
import io.nayuki.qrcodegen.QrCode;
import org.springframework.web.util.HtmlUtils;

/** A QR code as a drawing: dark on white whatever the theme, so that every camera reads it. */
final class QrDrawing {

    private static final int QUIET = 4;

    private QrDrawing() {}

    static Html of(String address, String label) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.LOW);
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
                <div class="batches-qr"><svg role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges"><rect class="batches-qr-paper" width="%d" height="%d"/>\
                <path class="batches-qr-ink" d="%s"/></svg></div>""".formatted(HtmlUtils.htmlEscape(label), size, size, size, size, path));
    }
}
