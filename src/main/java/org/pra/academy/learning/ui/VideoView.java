package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Video;
import org.pra.academy.films.FilmShown;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.learning.FinishingOutcome;
import org.pra.academy.learning.VideoProgress;
import org.pra.academy.learning.VideoService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** One video: the player, its stop questions below it, the worksheet, and why it is finished or not yet. */
@Route(value = "video", layout = Frame.class)
@RolesAllowed("TRAINEE")
class VideoView extends Screen implements HasUrlParameter<String> {

    private static final int TYPING_PAUSE = 800;
    private final ProgrammeService programmes;
    private final VideoService videos;
    private final String owner;
    private final Div question = new Div();
    private final Div standing = new Div();
    private final SaveState saved = new SaveState();
    private @Nullable FilmPlayer player;

    VideoView(ProgrammeService programmes, VideoService videos, CurrentActor currentActor) {
        super("learning-video");
        this.programmes = programmes;
        this.videos = videos;
        this.owner = currentActor.person().toString();
        question.getElement().setAttribute("role", "status");
    }

    @Override
    public void setParameter(BeforeEvent event, String videoId) {
        Video video = programmes.programme().video(videoId).orElseThrow(NotFoundException::new);
        heading(video.title());
        lead(text("learning.video.lead", video.id(), video.unit().shortCode(), video.minutes()));
        videos.film(video.id())
                .ifPresentOrElse(
                        film -> show(video, film),
                        () -> add(chip("neutral", text("learning.video.planned")), new Paragraph(video.about())));
    }

    private void show(Video video, FilmShown shown) {
        Film film = shown.film();
        VideoProgress progress = videos.open(video.id());
        FilmPlayer film1 = new FilmPlayer(videos, video, shown, progress, owner, stop -> ask(video, film, stop));
        player = film1;
        if (!progress.finished() && videos.sawAnotherFilm(video.id())) {
            add(card(
                    chip("attention", text("learning.video.replaced")),
                    new Paragraph(text("learning.video.replacedWords"))));
        }
        add(
                new Paragraph(video.about()),
                film1,
                question,
                part(text("learning.video.worksheet"), worksheet(video, progress)),
                part(text("learning.video.finish"), finish(video), standing),
                transcript(film));
        refresh(video, progress.finished());
    }

    private void ask(Video video, Film film, String stopId) {
        film.stops().stream()
                .filter(stop -> stop.id().equals(stopId))
                .findFirst()
                .ifPresent(stop -> {
                    question.removeAll();
                    question.add(new StopCard(stop, chosen -> answer(video, stop, chosen)));
                });
    }

    private LectureText.Answer answer(Video video, Film.Stop stop, int chosen) {
        LectureText.Answer answer = videos.answer(video.id(), stop.id(), chosen);
        if (answer.correct() && player != null) {
            player.goOn(stop.id());
        }
        return answer;
    }

    private Div worksheet(Video video, VideoProgress progress) {
        TextArea words = new TextArea(text("learning.video.prompt"));
        words.setId("worksheet");
        words.setValue(progress.worksheet());
        words.setMaxLength(4000);
        words.setMinRows(4);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(TYPING_PAUSE);
        words.addValueChangeListener(change -> saved.saved(videos.write(video.id(), change.getValue())));
        return new Div(words, saved);
    }

    private NativeButton finish(Video video) {
        NativeButton button = new NativeButton(text("learning.video.finishAction"));
        button.setId("finish-video");
        button.addClassName("shell-button");
        button.addClickListener(
                click -> refresh(video, videos.finish(video.id()) instanceof FinishingOutcome.Finished));
        return button;
    }

    private void refresh(Video video, boolean finished) {
        standing.removeAll();
        if (finished) {
            standing.add(chip("done", text("learning.video.finished", video.minutes())));
        } else {
            standing.add(Why.list(videos.finishing(video.id()).reasons()));
        }
    }

    private static NativeDetails transcript(Film film) {
        NativeDetails details = new NativeDetails(
                text("learning.video.transcript"), BlockRenderer.html("learning-prose", film.transcriptHtml()));
        details.addClassName("learning-transcript");
        return details;
    }

    /** A question of the film with its answers. */
    private static final class StopCard extends Div {

        private final Div explanation = new Div();

        StopCard(Film.Stop stop, java.util.function.IntFunction<LectureText.Answer> answer) {
            addClassNames("shell-card", "learning-checkpoint");
            setId(stop.id());
            add(new H2(text("learning.video.stop")), new Paragraph(stop.ask()));
            for (int i = 0; i < stop.answers().size(); i++) {
                int chosen = i;
                NativeButton option =
                        new NativeButton(stop.answers().get(i).text(), click -> explain(answer.apply(chosen)));
                option.addClassName("learning-option");
                add(option);
            }
            add(explanation);
        }

        private void explain(LectureText.Answer answer) {
            explanation.removeAll();
            explanation.add(
                    Screen.chip(
                            answer.correct() ? "done" : "attention",
                            text(answer.correct() ? "learning.checkpoint.right" : "learning.checkpoint.wrong")),
                    new Paragraph(answer.why()));
        }
    }
}
