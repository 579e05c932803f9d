package org.pra.academy.films.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
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
import org.pra.academy.shell.ui.SaveState;
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
    private final Div preview = new Div();
    private final Div english = new Div();
    private final Div hindi = new Div();
    private final Div poster = new Div();
    private final Div publishing = new Div();
    private final Notice notice = new Notice();
    private final SaveState saved = new SaveState();

    /** {@code changed} hears when the draft is a draft no more; what is typed into the questions stays through everything before. */
    DraftPanel(OwnFilm film, OwnFilmService own, Runnable changed) {
        this.film = film;
        this.own = own;
        this.changed = changed;
        addClassNames("shell-card", "films-draft");
        publishing.addClassName("films-publish");
        add(new Paragraph(text(
                "films.draft.facts",
                FilmWords.clock(film.seconds()),
                Math.max(1, film.bytes() / 1_000_000),
                film.mediaType())));
        if (film.bytes() * 60 / film.seconds() > HEAVY_BYTES_A_MINUTE) {
            add(new Paragraph(text("films.draft.heavy")));
        }
        add(
                preview,
                row(english, captions(CaptionLanguage.EN)),
                row(hindi, captions(CaptionLanguage.HI)),
                row(poster, poster()),
                notice,
                new StopsForm(film, stops -> came(own.stops(film.id(), stops))),
                saved,
                publishing);
        show(film);
    }

    private void show(OwnFilm film) {
        preview.removeAll();
        preview.add(new FilmPreview(
                FilmPaths.ownFile(film.id(), "film"), FilmPaths.ownFile(film.id(), "captions"), film.fileName()));
        there(english, film.english(), text("films.captions.EN"));
        there(hindi, film.hindi(), text("films.captions.HI"));
        there(poster, film.poster(), text("films.poster"));
        publishing.removeAll();
        publishing.add(publish());
    }

    private FileField captions(CaptionLanguage language) {
        FileField field = new FileField(
                text("films.captions.choose." + language.name()),
                MEGABYTE,
                List.of(".vtt", "text/vtt"),
                (name, content) -> own.captions(film.id(), language, content.readNBytes(MEGABYTE * 1024 * 1024 + 1)),
                this::came,
                () -> notice.problem(text("films.captions.fault.NOT_WEBVTT", 1)));
        field.setId("captions-" + language.name());
        return field;
    }

    private FileField poster() {
        return new FileField(
                text("films.poster.choose"),
                POSTER_MEGABYTES,
                List.of("image/jpeg", "image/png"),
                (name, content) -> own.poster(film.id(), content.readNBytes(POSTER_MEGABYTES * 1024 * 1024 + 1)),
                this::came,
                () -> notice.problem(text("films.poster.fault")));
    }

    private void came(FilmOutcome outcome) {
        notice.clear();
        switch (outcome) {
            case FilmOutcome.Done done -> {
                show(done.film());
                saved.saved(own.now());
            }
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
        if (decision.holds()) {
            NativeButton show = new NativeButton(text("films.draft.show"), click -> {
                own.show(film.id());
                changed.run();
            });
            show.addClassName("shell-next");
            show.setId("show-film");
            box.add(new Paragraph(text("films.seconds")), show);
        } else {
            box.add(new Paragraph(text("films.draft.missing")), Why.list(decision.reasons()));
        }
        box.add(discard());
        return box;
    }

    private NativeDetails discard() {
        NativeButton discard = new NativeButton(text("films.draft.discardNow"), click -> {
            own.discard(film.id());
            changed.run();
        });
        discard.addClassNames("shell-button", "shell-button-quiet");
        return new NativeDetails(
                text("films.draft.discard"), new Div(new Paragraph(text("films.draft.discardLoses")), discard));
    }

    private static void there(Div place, boolean there, String label) {
        place.removeAll();
        place.add(Screen.chip(there ? "done" : "neutral", text(there ? "films.there" : "films.notThere", label)));
    }

    private static Div row(Div state, FileField field) {
        Div row = new Div(state, field);
        row.addClassName("films-row");
        return row;
    }
}
