package org.pra.academy.films.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Video;
import org.pra.academy.films.FilmPaths;
import org.pra.academy.films.FilmService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;

/** The programme's videos, and whose film each of them shows. */
@Route(value = FilmPaths.FILMS, layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class InstituteFilmsView extends Screen {

    InstituteFilmsView(ProgrammeService programmes, FilmService films) {
        super("films-list");
        heading(text("films.list.title"));
        lead(text("films.list.lead"));
        Set<String> own = films.own().keySet();
        PlainTable table = new PlainTable(
                text("films.list.table"),
                List.of(text("films.list.video"), text("films.list.shows"), text("films.list.action")));
        for (Video video : programmes.programme().videos()) {
            table.row(
                    video.id() + " " + video.title(),
                    own.contains(video.id())
                            ? chip("done", text("films.shows.own"))
                            : video.film().isPresent()
                                    ? chip("neutral", text("films.shows.programme"))
                                    : chip("attention", text("films.shows.none")),
                    new Anchor(FilmPaths.film(video.id()), text("films.list.open", video.id())));
        }
        add(table, new Paragraph(text("films.list.note")));
    }
}
