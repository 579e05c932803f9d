package org.pra.academy.films.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Video;
import org.pra.academy.films.FilmFault;
import org.pra.academy.films.FilmOutcome;
import org.pra.academy.films.FilmPaths;
import org.pra.academy.films.FilmService;
import org.pra.academy.films.OwnFilm;
import org.pra.academy.films.OwnFilmService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** One video: what it shows now, the institute's films for it, and the way from a file to a film that is shown. */
@Route(value = FilmPaths.FILM, layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class InstituteFilmView extends Screen implements HasUrlParameter<String> {

    private final ProgrammeService programmes;
    private final FilmService films;
    private final OwnFilmService own;
    private final Div content = new Div();

    InstituteFilmView(ProgrammeService programmes, FilmService films, OwnFilmService own) {
        super("films-film");
        this.programmes = programmes;
        this.films = films;
        this.own = own;
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String videoId) {
        Video found = programmes.programme().video(videoId).orElseThrow(NotFoundException::new);
        heading(text("films.film.title", found.id(), found.title()));
        lead(text("films.film.lead", found.minutes()));
        show(found);
    }

    private void show(Video video) {
        content.removeAll();
        List<OwnFilm> mine = own.of(video.id());
        content.add(part(text("films.now.title"), now(video, mine)));
        UnorderedList wanted = new UnorderedList();
        video.mustContain().forEach(each -> wanted.add(new ListItem(each)));
        NativeDetails contains = new NativeDetails(text("films.film.contains"), wanted);
        content.add(part(text("films.upload.title"), contains, upload(video)));
        mine.stream()
                .filter(film -> film.state() == OwnFilm.State.DRAFT)
                .forEach(film -> content.add(part(
                        text("films.draft.title", film.fileName()), new DraftPanel(film, own, () -> show(video)))));
        Div earlier = new Div();
        mine.stream()
                .filter(film -> film.state() == OwnFilm.State.WITHDRAWN)
                .forEach(film -> earlier.add(earlier(video, film)));
        if (earlier.getComponentCount() > 0) {
            content.add(part(text("films.earlier.title"), earlier));
        }
    }

    private Div now(Video video, List<OwnFilm> mine) {
        Div card = card();
        films.shown(video)
                .ifPresentOrElse(
                        shown -> card.add(
                                chip(
                                        shown.own() ? "done" : "neutral",
                                        text(shown.own() ? "films.shows.own" : "films.shows.programme")),
                                new Paragraph(text(
                                        "films.now.length",
                                        FilmWords.clock(shown.film().seconds()))),
                                new FilmPreview(shown.source(), shown.captions(), video.title())),
                        () -> card.add(new Paragraph(text("films.now.none"))));
        if (mine.stream().anyMatch(film -> film.state() == OwnFilm.State.SHOWN)) {
            NativeButton back = new NativeButton(text("films.now.back"), click -> {
                own.withdraw(video.id());
                show(video);
            });
            back.addClassNames("shell-button", "shell-button-quiet");
            back.setId("back-to-programme");
            card.add(new Paragraph(text("films.seconds")), back);
        }
        return card;
    }

    private Div earlier(Video video, OwnFilm film) {
        NativeButton again = new NativeButton(text("films.earlier.again"), click -> {
            own.show(film.id());
            show(video);
        });
        again.addClassNames("shell-button", "shell-button-quiet");
        return card(
                new Paragraph(text(
                        "films.earlier.line",
                        film.fileName(),
                        FilmWords.clock(film.seconds()),
                        film.shownAt() == null ? "–" : Times.moment(film.shownAt()))),
                again);
    }

    private Component upload(Video video) {
        Notice notice = new Notice();
        FileField field = new FileField(
                text("films.upload.choose"),
                own.largestMegabytes(),
                List.of("video/webm", "video/mp4"),
                (name, bytes) -> own.upload(video.id(), name, bytes),
                outcome -> {
                    if (outcome instanceof FilmOutcome.NotTaken refused) {
                        notice.problem(problem(refused.fault()));
                    } else {
                        show(video);
                    }
                },
                () -> notice.problem(problem(FilmFault.TOO_LARGE)));
        field.setId("film-upload");
        return new Div(new Paragraph(text("films.upload.hint", own.largestMegabytes())), field, notice);
    }

    private String problem(FilmFault fault) {
        return text("films.fault." + fault.name(), own.largestMegabytes());
    }
}
