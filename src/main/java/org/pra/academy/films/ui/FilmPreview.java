package org.pra.academy.films.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The browser's own player with both captions; it reports to nobody. */
@Tag("video")
final class FilmPreview extends HtmlContainer {

    FilmPreview(String source, String captions, String label) {
        addClassName("films-preview");
        getElement().setAttribute("controls", true);
        getElement().setAttribute("playsinline", true);
        getElement().setAttribute("preload", "metadata");
        getElement().setAttribute("src", source);
        getElement().setAttribute("aria-label", label);
        add(
                new Track(captions + ".en.vtt", "en", text("films.captions.EN")),
                new Track(captions + ".hi.vtt", "hi", text("films.captions.HI")));
    }

    @Tag("track")
    private static final class Track extends HtmlContainer {
        Track(String source, String language, String label) {
            getElement().setAttribute("kind", "captions");
            getElement().setAttribute("src", source);
            getElement().setAttribute("srclang", language);
            getElement().setAttribute("label", label);
        }
    }
}
