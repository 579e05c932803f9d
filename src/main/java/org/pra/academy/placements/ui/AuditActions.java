package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.pra.academy.placements.EntryRow;
import org.pra.academy.placements.HistoryLine;
import org.pra.academy.placements.OversightService;
import org.pra.academy.placements.QuestionState;
import org.pra.academy.shell.ui.PlainForm;

/** What an instructor may do about a signed entry: ask about it, settle the question, declare it void; always with a reason. */
final class AuditActions extends Div {

    private final Consumer<String> done;

    AuditActions(EntryRow entry, List<HistoryLine> history, OversightService oversight, Consumer<String> done) {
        this.done = done;
        addClassName("placements-audit");
        if (entry.question() == QuestionState.NONE) {
            add(act("ask", "", words -> oversight.question(entry.id(), words)));
        } else {
            history.stream()
                    .filter(line ->
                            line.what() == HistoryLine.What.QUESTIONED || line.what() == HistoryLine.What.ANSWERED)
                    .map(line -> new Paragraph(text("placements.question.asks", line.who(), line.reason())))
                    .forEach(this::add);
            add(act("settle", "", words -> oversight.settle(entry.id(), words)));
        }
        add(act(
                "void",
                text("placements.audit.voidMeaning", entry.counted()),
                words -> oversight.declareVoid(entry.id(), words)));
    }

    private NativeDetails act(String what, String meaning, Consumer<String> work) {
        TextField why = new TextField(text("placements.audit." + what + ".why"));
        why.setMaxLength(300);
        Div box = new Div();
        if (!meaning.isEmpty()) {
            box.add(new Paragraph(meaning));
        }
        box.add(new PlainForm(
                text("placements.audit." + what + ".action"),
                () -> {
                    work.accept(why.getValue());
                    done.accept(text("placements.audit." + what + ".done"));
                },
                why));
        NativeDetails details = new NativeDetails(text("placements.audit." + what), box);
        details.addClassNames("placements-story", "placements-audit-" + what);
        return details;
    }
}
