package org.pra.academy.films.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.pra.academy.films.CaptionLanguage;
import org.pra.academy.films.FilmOutcome;
import org.pra.academy.films.FilmPaths;
import org.pra.academy.films.OwnFilm;
import org.pra.academy.films.OwnFilmService;
import org.pra.academy.kernel.Decision;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** A film on its way: preview, captions, poster, questions, and what is missing before it may be shown. */
final class DraftPanel extends Div {

    private static final int MEGABYTE = 1;
    private static final int POSTER_MEGABYTES = 2;
    private static final long HEAVY_BYTES_A_MINUTE = 3_000_000;
    private final OwnFilm film;
    private final OwnFilmService own;
    private final Runnable changed;
    private final Notice notice = new Notice();

    DraftPanel(OwnFilm film, OwnFilmService own, Runnable changed) {
        this.film = film;
        this.own = own;
        this.changed = changed;
        addClassNames("shell-card", "films-draft");
        add(new Paragraph(text(
                "films.draft.facts",
                FilmWords.clock(film.seconds()),
                Math.max(1, film.bytes() / 1_000_000),
                film.mediaType())));
        if (film.bytes() * 60 / film.seconds() > HEAVY_BYTES_A_MINUTE) {
            add(new Paragraph(text("films.draft.heavy")));
        }
        add(
                new FilmPreview(
                        FilmPaths.ownFile(film.id(), "film"),
                        FilmPaths.ownFile(film.id(), "captions"),
                        film.fileName()),
                captions(CaptionLanguage.EN, film.english()),
                captions(CaptionLanguage.HI, film.hindi()),
                poster(),
                notice,
                new StopsForm(film, stops -> {
                    own.stops(film.id(), stops);
                    changed.run();
                }),
                publish());
    }

    private Component captions(CaptionLanguage language, boolean there) {
        FileField field = new FileField(
                text("films.captions.choose." + language.name()),
                MEGABYTE,
                List.of(".vtt", "text/vtt"),
                (name, content) -> own.captions(film.id(), language, content.readNBytes(MEGABYTE * 1024 * 1024 + 1)),
                this::came,
                () -> notice.problem(text("films.captions.fault.NOT_WEBVTT", 1)));
        field.setId("captions-" + language.name());
        return row(text("films.captions." + language.name()), there, field);
    }

    private Component poster() {
        FileField field = new FileField(
                text("films.poster.choose"),
                POSTER_MEGABYTES,
                List.of("image/jpeg", "image/png"),
                (name, content) -> own.poster(film.id(), content.readNBytes(POSTER_MEGABYTES * 1024 * 1024 + 1)),
                this::came,
                () -> notice.problem(text("films.poster.fault")));
        return row(text("films.poster"), film.poster(), field);
    }

    private void came(FilmOutcome outcome) {
        switch (outcome) {
            case FilmOutcome.Done done -> changed.run();
            case FilmOutcome.PosterNotTaken poster -> notice.problem(text("films.poster.fault"));
            case FilmOutcome.CaptionsNotTaken captions ->
                notice.problem(captions.faults().stream()
                        .limit(5)
                        .map(fault ->
                                text("films.captions.fault." + fault.kind().name(), fault.line()))
                        .collect(Collectors.joining(" ")));
            case FilmOutcome.NotTaken taken ->
                notice.problem(text("films.fault." + taken.fault().name(), ""));
            case FilmOutcome.NotYet notYet -> changed.run();
        }
    }

    private Component publish() {
        Decision decision = own.check(film.id());
        Div box = new Div();
        box.addClassName("films-publish");
        NativeButton discard = new NativeButton(text("films.draft.discard"), click -> {
            own.discard(film.id());
            changed.run();
        });
        discard.addClassNames("shell-button", "shell-button-quiet");
        if (decision.holds()) {
            NativeButton show = new NativeButton(text("films.draft.show"), click -> {
                own.show(film.id());
                changed.run();
            });
            show.addClassName("shell-next");
            show.setId("show-film");
            box.add(new Paragraph(text("films.seconds")), show, discard);
        } else {
            box.add(new Paragraph(text("films.draft.missing")), Why.list(decision.reasons()), discard);
        }
        return box;
    }

    private static Div row(String label, boolean there, Component field) {
        Div row = new Div(
                Screen.chip(there ? "done" : "neutral", text(there ? "films.there" : "films.notThere", label)), field);
        row.addClassName("films-row");
        return row;
    }
}
