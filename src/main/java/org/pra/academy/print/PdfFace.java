package org.pra.academy.print;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of the type family in a document: embedded letters where the font has them, outlines for every other script. */
public final class PdfFace {

    private static final float POINTS = 1000f;
    private final PDFont embedded;
    private final ScriptShapes shapes;

    PdfFace(PDDocument document, TrueTypeFont latin, ScriptShapes shapes) throws IOException {
        this.embedded = PDType0Font.load(document, latin, true);
        this.shapes = shapes;
    }

    PDFont embedded() {
        return embedded;
    }

    boolean draws(String text) {
        return text.codePoints().allMatch(this::has);
    }

    float width(String text, float size) throws IOException {
        return draws(text)
                ? embedded.getStringWidth(text) / POINTS * size
                : shape(text, size).width();
    }

    ScriptShapes.Shaped shape(String text, float size) {
        return shapes.shape(text, size);
    }

    private boolean has(int letter) {
        try {
            embedded.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
