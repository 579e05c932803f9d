package org.pra.academy.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Names in scripts whose letters join or move, shaped as the script wants and given back as outlines. The Latin font comes first,
 * Devanagari second; a letter that neither has stays an empty box.
 */
final class ScriptShapes {

    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);
    private static final int LARGE = 1000;
    private final List<Font> fonts;

    ScriptShapes(byte[]... fonts) {
        this.fonts = java.util.Arrays.stream(fonts).map(ScriptShapes::font).toList();
    }

    /** Outline of the text at a size in points, the baseline's start at (0, 0), up positive; and its width. */
    Shaped shape(String text, float size) {
        Path2D outline = new Path2D.Float(Path2D.WIND_NON_ZERO);
        double x = 0;
        int start = 0;
        while (start < text.length()) {
            Font font = fontFor(text, start);
            int end = start + 1;
            while (end < text.length() && fontFor(text, end).equals(font)) {
                end++;
            }
            GlyphVector run = font.layoutGlyphVector(EXACT, text.toCharArray(), start, end, Font.LAYOUT_LEFT_TO_RIGHT);
            outline.append(run.getOutline((float) x, 0), false);
            x += run.getLogicalBounds().getWidth();
            start = end;
        }
        double scale = size / (double) LARGE;
        outline.transform(AffineTransform.getScaleInstance(scale, -scale));
        return new Shaped(outline, (float) (x * scale));
    }

    private Font fontFor(String text, int index) {
        char letter = text.charAt(index);
        if (Character.isWhitespace(letter) && index > 0) {
            return fontFor(text, index - 1);
        }
        return fonts.stream()
                .filter(font -> font.canDisplay(letter))
                .findFirst()
                .orElse(fonts.getFirst());
    }

    private static Font font(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont((float) LARGE);
        } catch (FontFormatException e) {
            throw new IllegalStateException("A font of the application cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("A font of the application cannot be read", e);
        }
    }

    record Shaped(Path2D outline, float width) {}
}
