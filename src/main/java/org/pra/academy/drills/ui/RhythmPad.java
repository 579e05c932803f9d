package org.pra.academy.drills.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.pra.academy.drills.RhythmExercise;
import org.pra.academy.drills.RhythmMode;
import org.pra.academy.drills.RhythmResult;
import org.pra.academy.drills.RhythmService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.shell.ui.Times;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pad in the browser: it takes the times and sends them; it decides nothing. */
@Tag("pra-rhythm-pad")
@JsModule("./components/rhythm-pad.ts")
final class RhythmPad extends Div {

    private static final List<String> TEXTS = List.of(
            "metronome",
            "motion",
            "coached",
            "test",
            "press",
            "first",
            "keys",
            "breath",
            "stop",
            "counting",
            "count",
            "rate",
            "go",
            "paused",
            "faster",
            "slower",
            "good",
            "saving",
            "saved",
            "notSaved");
    private final RhythmService rhythms;
    private final String exercise;
    private final Consumer<RhythmResult> onResult;

    RhythmPad(RhythmService rhythms, RhythmExercise exercise, Consumer<RhythmResult> onResult) {
        this.rhythms = rhythms;
        this.exercise = exercise.id();
        this.onResult = onResult;
        addClassName("drills-rhythm");
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", exercise.id());
        node.put("seconds", exercise.seconds());
        node.put("rateFrom", exercise.rateFrom());
        node.put("rateTo", exercise.rateTo());
        node.put("beat", exercise.beat());
        node.put(
                "compressions",
                exercise.set().map(RhythmExercise.SetOf::compressions).orElse(0));
        node.put("breaths", exercise.set().map(RhythmExercise.SetOf::breaths).orElse(0));
        node.put("longestPause", exercise.longestPause());
        node.put("bounce", exercise.thresholds().bounce());
        node.put("pauseFrom", exercise.thresholds().pauseFrom());
        getElement().setPropertyJson("exercise", node);
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        TEXTS.forEach(key -> words.put(key, text("drills.pad." + key)));
        getElement().setPropertyJson("texts", words);
        getElement().setProperty("owner", rhythms.me().toString());
        getElement()
                .setProperty(
                        "open",
                        rhythms.brokenOff(exercise.id()).map(UUID::toString).orElse(""));
    }

    @ClientCallable
    String start(String mode) {
        return rhythms.start(exercise, RhythmMode.valueOf(mode)).toString();
    }

    /** Answers with the time of storing; with nothing when the run is not this person's, so that the browser lets it go. */
    @ClientCallable
    String chunk(String run, int seq, String body) {
        try {
            return Times.clock(rhythms.chunk(UUID.fromString(run), seq, body));
        } catch (CurrentActor.NotAllowed e) {
            return "";
        }
    }

    @ClientCallable
    void finish(String run) {
        onResult.accept(rhythms.finish(UUID.fromString(run)));
    }
}
