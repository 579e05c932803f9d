package org.pra.academy.certificates;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws on one page in points from the bottom left: text that is clipped to its width, rules, and the QR code as squares. */
final class PdfPen implements AutoCloseable {

    private static final float POINTS = 1000f;
    private static final float SMALLEST = 5f;
    private final PDPageContentStream page;

    PdfPen(PDPageContentStream page) {
        this.page = page;
    }

    void text(String text, PDFont font, float size, Color colour, float x, float y) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setNonStrokingColor(colour);
        page.newLineAtOffset(x, y);
        page.showText(drawable(text, font));
        page.endText();
    }

    void right(String text, PDFont font, float size, Color colour, float rightEdge, float y) throws IOException {
        text(text, font, size, colour, rightEdge - width(text, font, size), y);
    }

    /** Writes the text as large as asked, or smaller until it fits the width. */
    void fitted(String text, PDFont font, float size, Color colour, float x, float y, float width) throws IOException {
        float fit = size;
        while (fit > SMALLEST && width(text, font, fit) > width) {
            fit -= 0.5f;
        }
        text(text, font, fit, colour, x, y);
    }

    void rule(Color colour, float thickness, float x, float y, float width) throws IOException {
        page.setNonStrokingColor(colour);
        page.addRect(x, y, width, thickness);
        page.fill();
    }

    void qr(String address, Color colour, float x, float y, float size) throws IOException {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        float module = size / code.size;
        page.setNonStrokingColor(colour);
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    page.addRect(x + column * module, y + size - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(drawable(text, font)) / POINTS * size;
    }

    /** A letter the font cannot draw becomes a question mark instead of spoiling the whole page. */
    private static String drawable(String text, PDFont font) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            try {
                font.encode(one);
                drawable.append(one);
            } catch (IOException | IllegalArgumentException e) {
                drawable.append('?');
            }
        });
        return drawable.toString();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
