package org.pra.academy.videos;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The project's own typeface, and its Devanagari sister from the system for the signs on the walls. */
final class Fonts {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Path LATIN = Path.of(System.getProperty("pra.videos.fonts", "src/main/resources/fonts"));
    private static final Path INDIC = Path.of("/usr/share/fonts/truetype/noto");
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();
    private static final Map<String, Font> SIZED = new ConcurrentHashMap<>();

    private Fonts() {}

    static Font of(String text, double size, boolean bold) {
        boolean indic = text.codePoints().anyMatch(letter -> letter >= 0x900 && letter <= 0x97f);
        String name = (indic ? "NotoSansDevanagari-" : "NotoSans-") + (bold ? "Bold.ttf" : "Regular.ttf");
        return SIZED.computeIfAbsent(
                name + size,
                key -> LOADED.computeIfAbsent(name, file -> load((indic ? INDIC : LATIN).resolve(file)))
                        .deriveFont((float) size));
    }

    static double width(String text, double size, boolean bold) {
        return of(text, size, bold).getStringBounds(text, CONTEXT).getWidth();
    }

    private static Font load(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " is not a typeface", e);
        }
    }
}
