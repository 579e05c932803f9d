package org.pra.academy.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.pra.academy.kernel.CalledByServices;
import org.springframework.stereotype.Component;

/** Prints documents, one at a time: what a {@link Layout} draws comes back as bytes. */
@Component
@CalledByServices
public class Press {

    private final PdfFonts fonts = new PdfFonts();

    public synchronized byte[] print(Layout layout) {
        try (PdfSheet sheet = new PdfSheet(fonts)) {
            return layout.draw(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be drawn", e);
        }
    }

    /** Draws a whole document and answers with its bytes. */
    public interface Layout {
        byte[] draw(PdfSheet sheet) throws IOException;
    }
}
