package org.pra.academy.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The type family of the house, parsed once. The parsed fonts are shared, so one document is drawn at a time. */
final class PdfFonts {

    private final TrueTypeFont regular = parsed("NotoSans-Regular.ttf");
    private final TrueTypeFont bold = parsed("NotoSans-Bold.ttf");
    private final ScriptShapes regularShapes =
            new ScriptShapes(font("NotoSans-Regular.ttf"), font("NotoSansDevanagari-Regular.ttf"));
    private final ScriptShapes boldShapes =
            new ScriptShapes(font("NotoSans-Bold.ttf"), font("NotoSansDevanagari-Bold.ttf"));

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    ScriptShapes regularShapes() {
        return regularShapes;
    }

    ScriptShapes boldShapes() {
        return boldShapes;
    }

    private static TrueTypeFont parsed(String name) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " of the application cannot be read", e);
        }
    }

    private static byte[] font(String name) {
        try {
            return new ClassPathResource("fonts/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " is missing from the application", e);
        }
    }
}
