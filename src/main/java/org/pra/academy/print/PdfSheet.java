package org.pra.academy.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A document of A4 pages being drawn. Ask for a page's pen, close it when the page is full, then take the bytes. */
public final class PdfSheet implements AutoCloseable {

    public static final float WIDTH = PDRectangle.A4.getWidth();
    public static final float HEIGHT = PDRectangle.A4.getHeight();
    private final PDDocument document = new PDDocument();
    private final PdfTags tags = new PdfTags(document);
    private final PdfFace plain;
    private final PdfFace strong;

    PdfSheet(PdfFonts fonts) throws IOException {
        this.plain = new PdfFace(document, fonts.regular(), fonts.regularShapes());
        this.strong = new PdfFace(document, fonts.bold(), fonts.boldShapes());
    }

    public PdfFace plain() {
        return plain;
    }

    public PdfFace strong() {
        return strong;
    }

    /** A pen on a new page at the end. */
    public PdfPen page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        tags.on(page);
        return new PdfPen(new PDPageContentStream(document, page), tags);
    }

    /** Opens an element that goes over pages, such as {@code Document} or {@code Table}. */
    public void open(String type) {
        tags.open(type);
    }

    /** Closes the element opened last. */
    public void shut() {
        tags.close();
    }

    public byte[] bytes(String title, String author, String subject, Instant at, ZoneId zone) throws IOException {
        PdfMetadata.write(document, new PdfMetadata.About(title, author, subject, at), zone);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
