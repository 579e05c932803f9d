package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.UUID;
import org.pra.academy.learning.Highlight;
import org.pra.academy.learning.HighlightService;
import org.pra.academy.shell.ui.SaveState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Highlights over a text: drawn and chosen in the browser, each stored when it is made. */
@Tag("academy-reader-marks")
@JsModule("./components/reader-marks.ts")
final class ReaderMarks extends Component {

    private final String itemId;
    private final HighlightService highlights;
    private final SaveState saved;

    ReaderMarks(String itemId, HighlightService highlights, SaveState saved) {
        this.itemId = itemId;
        this.highlights = highlights;
        this.saved = saved;
        addClassName("learning-marks");
        List.of("toggle", "hint", "add", "remove", "bar", "marked")
                .forEach(each -> getElement().setAttribute(each + "-text", text("learning.marks." + each)));
        ArrayNode marks = JsonNodeFactory.instance.arrayNode();
        highlights.of(itemId).forEach(highlight -> add(marks, highlight));
        getElement().setPropertyJson("marks", marks);
    }

    @ClientCallable
    String mark(String section, String quote, String before, String after, int start) {
        Highlight made = highlights.mark(itemId, section, quote, before, after, start);
        saved.saved(made.madeAt());
        return made.id().toString();
    }

    @ClientCallable
    void unmark(String id) {
        saved.saved(highlights.unmark(UUID.fromString(id)));
    }

    private static void add(ArrayNode marks, Highlight highlight) {
        marks.addObject()
                .put("id", highlight.id().toString())
                .put("section", highlight.section())
                .put("quote", highlight.quote())
                .put("before", highlight.before())
                .put("after", highlight.after())
                .put("start", highlight.began());
    }
}
