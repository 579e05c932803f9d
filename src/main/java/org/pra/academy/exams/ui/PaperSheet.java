package org.pra.academy.exams.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.pra.academy.exams.ExamService;
import org.pra.academy.exams.Paper;
import org.pra.academy.exams.SittingOutcome;
import org.pra.academy.shell.ui.Times;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The running paper in the browser: one question on a screen, each click sent at once and shown as saved only after the server said so.
 * The browser counts the seconds down; the server decides when the time is over.
 */
@Tag("pra-paper-sheet")
@JsModule("./components/paper-sheet.ts")
final class PaperSheet extends Div {

    private final ExamService exams;
    private final UUID sitting;
    private final Consumer<SittingOutcome> onEnd;

    PaperSheet(ExamService exams, Paper paper, Clock clock, Consumer<SittingOutcome> onEnd) {
        this.exams = exams;
        this.sitting = paper.sitting();
        this.onEnd = onEnd;
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (Paper.Item item : paper.items()) {
            ObjectNode node = items.addObject();
            node.put("stem", item.stem());
            node.put("chosen", item.chosen());
            ArrayNode options = node.putArray("options");
            item.options().forEach(options::add);
        }
        getElement().setPropertyJson("items", items);
        getElement().setProperty("secondsLeft", (double)
                Duration.between(clock.instant(), paper.endsAt()).toSeconds());
        getElement().setPropertyJson("texts", texts());
    }

    /** Stores an answer; answers with the time of storing, or with nothing when the paper is over. */
    @ClientCallable
    String answer(int place, int chosen) {
        SittingOutcome outcome = exams.answer(sitting, place, chosen);
        if (outcome instanceof SittingOutcome.Stored stored) {
            return Times.clock(stored.at());
        }
        onEnd.accept(outcome);
        return "";
    }

    @ClientCallable
    void handIn() {
        onEnd.accept(exams.handIn(sitting));
    }

    private static ObjectNode texts() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (String key : List.of(
                "question",
                "saved",
                "saving",
                "notSaved",
                "previous",
                "next",
                "flag",
                "review",
                "handIn",
                "confirm",
                "back",
                "open",
                "answered",
                "left",
                "jump",
                "flagged")) {
            node.put(key, text("exams.sheet." + key));
        }
        return node;
    }
}
