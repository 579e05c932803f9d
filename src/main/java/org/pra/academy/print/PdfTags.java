package org.pra.academy.print;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/**
 * The structure tree of a document, so that a screen reader hears headings and tables (ISO 14289-1). An element that holds text is opened
 * and closed on one page; one that holds only elements, such as a table, may go over several.
 */
final class PdfTags {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Deque<PDStructureNode> open = new ArrayDeque<>();
    private final COSArray parents = new COSArray();
    private COSArray owners = new COSArray();
    private PDPage page = new PDPage();
    private int pages;

    PdfTags(PDDocument document) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        open.push(root);
    }

    /** What follows is drawn on this page. */
    void on(PDPage next) {
        page = next;
        owners = new COSArray();
        next.setStructParents(pages);
        parents.add(COSInteger.get(pages));
        parents.add(owners);
        pages++;
        root.setParentTreeNextKey(pages);
    }

    void open(String type) {
        PDStructureElement element = new PDStructureElement(type, parent());
        element.setPage(page);
        if ("TH".equals(type)) {
            PDTableAttributeObject scope = new PDTableAttributeObject();
            scope.setScope("Column");
            element.addAttribute(scope);
        }
        parent().appendKid(element);
        open.push(element);
    }

    /** What is read aloud instead of a drawing. */
    void describe(String alternative, float left, float bottom, float right, float top) {
        if (parent() instanceof PDStructureElement element) {
            element.setAlternateDescription(alternative);
            COSArray box = new COSArray();
            box.setFloatArray(new float[] {left, bottom, right, top});
            COSDictionary layout = new COSDictionary();
            layout.setItem(COSName.O, COSName.getPDFName("Layout"));
            layout.setItem(COSName.BBOX, box);
            layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
            element.getCOSObject().setItem(COSName.A, layout);
        }
    }

    void close() {
        open.pop();
    }

    /** Drawing operators between {@code begin} and {@code end} belong to the open element. */
    void begin(PDPageContentStream content, String actualText) throws IOException {
        if (!(parent() instanceof PDStructureElement element)) {
            content.beginMarkedContent(ARTIFACT);
            return;
        }
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, owners.size());
        if (!actualText.isEmpty()) {
            properties.setString(COSName.ACTUAL_TEXT, actualText);
        }
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
        element.appendKid(owners.size());
        owners.add(element.getCOSObject());
    }

    /** Lines and other decoration: nothing to read. */
    static void beginDecoration(PDPageContentStream content) throws IOException {
        content.beginMarkedContent(ARTIFACT);
    }

    private PDStructureNode parent() {
        return open.element();
    }
}
