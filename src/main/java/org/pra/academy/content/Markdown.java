package org.pra.academy.content;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Turns the authors' Markdown into HTML that is safe to show: tables yes, raw HTML, scripts and foreign images no. */
public final class Markdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final Safelist ALLOWED = Safelist.relaxed().removeTags("img").addProtocols("a", "href", "#");

    private Markdown() {}

    public static String toHtml(String markdown) {
        Document.OutputSettings quiet = new Document.OutputSettings().prettyPrint(false);
        return Jsoup.clean(RENDERER.render(PARSER.parse(markdown)), "", ALLOWED, quiet);
    }

    /** The words alone, for counting and searching. */
    public static String toText(String markdown) {
        return Jsoup.parse(toHtml(markdown)).text();
    }
}
