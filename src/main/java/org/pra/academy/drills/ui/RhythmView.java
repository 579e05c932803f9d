package org.pra.academy.drills.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pra.academy.drills.DrillBoard;
import org.pra.academy.drills.DrillPaths;
import org.pra.academy.drills.RhythmExercise;
import org.pra.academy.drills.RhythmResult;
import org.pra.academy.drills.RhythmService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The CPR rhythm: the exercises, or one of them with its pad and what came of the last runs. */
@Route(value = DrillPaths.RHYTHM, layout = Frame.class)
@RolesAllowed("TRAINEE")
class RhythmView extends Screen implements HasUrlParameter<String> {

    private static final int SHOWN = 5;
    private final RhythmService rhythms;
    private final DrillBoard board;
    private final Div content = new Div();
    private final Div results = new Div();

    RhythmView(RhythmService rhythms, DrillBoard board) {
        super("drills-screen");
        this.rhythms = rhythms;
        this.board = board;
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        content.removeAll();
        rhythms.exercise(id == null ? "" : id).ifPresentOrElse(this::exercise, this::list);
    }

    private void list() {
        heading(rhythms.drill().title());
        lead(rhythms.drill().about());
        Map<String, LocalDate> due = board.dueDays(rhythms.drill().id());
        for (RhythmExercise exercise : rhythms.drill().exercises()) {
            Anchor open = new Anchor(DrillPaths.rhythm(exercise.id()), text("drills.rhythm.open"));
            open.addClassName("shell-action");
            open.setAriaLabel(text("drills.rhythm.openOf", exercise.title()));
            Div card = card(
                    DrillChips.due(due.get(exercise.id()), board.today()),
                    new H2(exercise.title()),
                    new Paragraph(exercise.about()),
                    open);
            card.addClassName("drills-card");
            content.add(card);
        }
        content.add(limits());
    }

    private void exercise(RhythmExercise exercise) {
        heading(exercise.title());
        lead(exercise.about());
        results.removeAll();
        results.getElement().setAttribute("aria-live", "polite");
        Paragraph how = new Paragraph(text("drills.rhythm.how"));
        how.addClassName("drills-minutes");
        content.add(how, new RhythmPad(rhythms, exercise, this::show), results, limits());
        history(exercise);
    }

    private void show(RhythmResult result) {
        results.removeAll();
        results.add(new RhythmResultPanel(result));
    }

    private void history(RhythmExercise exercise) {
        List<RhythmResult> past = rhythms.results(exercise.id(), SHOWN);
        if (!past.isEmpty()) {
            PlainTable table = new PlainTable(
                    text("drills.rhythm.past"),
                    List.of(
                            text("drills.rhythm.when"),
                            text("drills.figure.rate"),
                            text("drills.figure.fraction"),
                            text("drills.figure.longest"),
                            text("drills.rhythm.outcome")));
            past.forEach(result -> table.row(
                    Times.moment(result.endedAt()) + " · "
                            + text("drills.mode." + result.mode().name()),
                    RhythmResultPanel.rate(result.figures().rate()),
                    RhythmResultPanel.percent(result.figures().fraction()),
                    RhythmResultPanel.seconds(result.figures().longestPause()),
                    RhythmResultPanel.outcome(result)));
            content.add(part(text("drills.rhythm.past"), table));
        }
        Anchor all = new Anchor(DrillPaths.RHYTHM, text("drills.rhythm.all"));
        content.add(new Paragraph(all));
    }

    private NativeDetails limits() {
        NativeDetails limits = new NativeDetails(
                text("drills.rhythm.limits"),
                new Div(
                        new Paragraph(text("drills.rhythm.limits.text")),
                        new Paragraph(
                                text("drills.rhythm.edition", rhythms.drill().edition()))));
        limits.addClassName("drills-limits");
        limits.setOpen(true);
        return limits;
    }
}
