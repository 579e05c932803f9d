package org.pra.academy.print;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws in points from the bottom left of a page, and tags what it draws: text, rules, and the QR code as squares. */
public final class PdfPen implements AutoCloseable {

    private static final float SMALLEST = 5f;
    private final PDPageContentStream page;
    private final PdfTags tags;

    PdfPen(PDPageContentStream page, PdfTags tags) {
        this.page = page;
        this.tags = tags;
    }

    /** Everything drawn inside is one element of the structure: {@code H1}, {@code P}, {@code Table}, {@code TR} … */
    public void in(String type, Drawing drawing) throws IOException {
        tags.open(type);
        drawing.draw();
        tags.close();
    }

    public void text(String text, PdfFace face, float size, Color colour, float x, float y) throws IOException {
        page.setNonStrokingColor(colour);
        if (face.draws(text)) {
            tags.begin(page, "");
            page.beginText();
            page.setFont(face.embedded(), size);
            page.newLineAtOffset(x, y);
            page.showText(text);
            page.endText();
        } else {
            tags.begin(page, text);
            outline(face.shape(text, size), x, y);
        }
        page.endMarkedContent();
    }

    public void right(String text, PdfFace face, float size, Color colour, float rightEdge, float y)
            throws IOException {
        text(text, face, size, colour, rightEdge - face.width(text, size), y);
    }

    /** Writes the text as large as asked, or smaller until it fits the width. */
    public void fitted(String text, PdfFace face, float size, Color colour, float x, float y, float width)
            throws IOException {
        float fit = size;
        while (fit > SMALLEST && face.width(text, fit) > width) {
            fit -= 0.5f;
        }
        text(text, face, fit, colour, x, y);
    }

    public void rule(Color colour, float thickness, float x, float y, float width) throws IOException {
        PdfTags.beginDecoration(page);
        page.setNonStrokingColor(colour);
        page.addRect(x, y, width, thickness);
        page.fill();
        page.endMarkedContent();
    }

    public void qr(String address, Color colour, float x, float y, float size) throws IOException {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        float module = size / code.size;
        tags.open("Figure");
        tags.describe("QR code of " + address, x, y, x + size, y + size);
        tags.begin(page, "");
        page.setNonStrokingColor(colour);
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    page.addRect(x + column * module, y + size - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
        page.endMarkedContent();
        tags.close();
    }

    private void outline(ScriptShapes.Shaped shaped, float x, float y) throws IOException {
        float[] c = new float[6];
        float lastX = x;
        float lastY = y;
        for (PathIterator path = shaped.outline().getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(x + c[0], y + c[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(x + c[0], y + c[1]);
                case PathIterator.SEG_QUADTO ->
                    page.curveTo(
                            lastX + 2f / 3 * (x + c[0] - lastX),
                            lastY + 2f / 3 * (y + c[1] - lastY),
                            x + c[2] + 2f / 3 * (c[0] - c[2]),
                            y + c[3] + 2f / 3 * (c[1] - c[3]),
                            x + c[2],
                            y + c[3]);
                case PathIterator.SEG_CUBICTO ->
                    page.curveTo(x + c[0], y + c[1], x + c[2], y + c[3], x + c[4], y + c[5]);
                default -> page.closePath();
            }
            int end = switch (path.currentSegment(c)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                case PathIterator.SEG_CLOSE -> -1;
                default -> 0;
            };
            if (end >= 0) {
                lastX = x + c[end];
                lastY = y + c[end + 1];
            }
        }
        page.fill();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    /** A stretch of drawing. */
    public interface Drawing {
        void draw() throws IOException;
    }
}
