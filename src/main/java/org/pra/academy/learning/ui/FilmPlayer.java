package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.Video;
import org.pra.academy.films.FilmShown;
import org.pra.academy.learning.VideoProgress;
import org.pra.academy.learning.VideoService;
import org.pra.academy.shell.ui.Times;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The player in the browser: tells the service what was really seen, and stops where the film asks. */
@Tag("academy-film")
@JsModule("./components/film.ts")
final class FilmPlayer extends Div {

    private final VideoService videos;
    private final Video video;
    private final String edition;
    private final Consumer<String> onStop;

    FilmPlayer(
            VideoService videos,
            Video video,
            FilmShown shown,
            VideoProgress progress,
            String owner,
            Consumer<String> onStop) {
        this.videos = videos;
        this.video = video;
        this.edition = shown.edition();
        Film film = shown.film();
        this.onStop = onStop;
        addClassName("learning-film");
        getElement().setAttribute("src", shown.source());
        shown.poster().ifPresent(poster -> getElement().setAttribute("poster", poster));
        getElement().setAttribute("captions", shown.captions());
        getElement().setAttribute("label", video.title());
        getElement().setAttribute("owner", owner);
        getElement().setAttribute("position", String.valueOf(progress.position()));
        ArrayNode stops = JsonNodeFactory.instance.arrayNode();
        film.stops().forEach(stop -> stops.addObject().put("id", stop.id()).put("second", stop.second()));
        getElement().setPropertyJson("stops", stops);
        ArrayNode answered = JsonNodeFactory.instance.arrayNode();
        progress.rightStops().forEach(answered::add);
        getElement().setPropertyJson("answered", answered);
        ArrayNode chapters = JsonNodeFactory.instance.arrayNode();
        film.chapters()
                .forEach(chapter ->
                        chapters.addObject().put("second", chapter.second()).put("title", chapter.title()));
        getElement().setPropertyJson("chapters", chapters);
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        texts.put("saved", text("learning.film.saved", "{0}"));
        texts.put("waiting", text("learning.film.waiting", "{0}"));
        texts.put("speed", text("learning.film.speed"));
        texts.put("chapters", text("learning.film.chapters"));
        getElement().setPropertyJson("texts", texts);
    }

    /** Stores a stretch that was played; answers with the time of storing. */
    @ClientCallable
    String watched(int fromTenths, int toTenths) {
        return Times.clock(videos.watched(video.id(), edition, fromTenths, toTenths));
    }

    @ClientCallable
    void stopReached(String stop) {
        onStop.accept(stop);
    }

    void goOn(String stop) {
        getElement().callJsFunction("goOn", stop);
    }
}
