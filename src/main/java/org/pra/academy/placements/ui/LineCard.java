package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.placements.Answer;
import org.pra.academy.placements.SigningPage;
import org.pra.academy.shell.ui.Times;

/** One entry in front of the preceptor: right as written, right with less, or not to be signed. */
final class LineCard extends Article {

    private final SigningPage.Line line;
    private final String title;
    private final RadioButtonGroup<Answer.Kind> kind = new RadioButtonGroup<>(text("placements.line.answer"));
    private final IntegerField minutes = new IntegerField(text("placements.line.minutes"));
    private final Map<String, IntegerField> counts = new LinkedHashMap<>();
    private final Div less = new Div();
    private final TextArea why = new TextArea(text("placements.line.why"));

    LineCard(SigningPage.Line line, List<PracticeBlock> blocks) {
        this.line = line;
        this.title = PlacementWords.block(blocks, line.block());
        addClassNames("shell-card", "placements-line");
        H2 heading = new H2(text("placements.line.title", Times.day(line.day()), title));
        Paragraph figures = new Paragraph(
                line.counts().isEmpty()
                        ? line.minutes().toString()
                        : text("placements.line.figures", line.minutes(), PlacementWords.counts(line.counts())));
        figures.addClassName("placements-counts");
        kind.setItems(Answer.Kind.values());
        kind.setItemLabelGenerator(value -> text("placements.line.kind." + value));
        kind.setValue(Answer.Kind.RIGHT);
        kind.addValueChangeListener(change -> showFields());
        minutes.setValue(line.minutes().value());
        minutes.setMin(1);
        minutes.setMax(line.minutes().value());
        less.add(minutes);
        less.addClassName("placements-count-fields");
        line.counts().forEach((task, count) -> {
            IntegerField field = new IntegerField(text("placements.write.count", task));
            field.setMin(0);
            field.setMax(count);
            field.setStepButtonsVisible(true);
            field.setValue(count);
            counts.put(task, field);
            less.add(field);
        });
        why.setMaxLength(300);
        why.setHelperText(text("placements.line.whyHint"));
        add(heading, figures, new Paragraph(line.words()), kind, less, why);
        showFields();
    }

    /** The answer as chosen; refuses with a sentence that names the entry. */
    Answer answer() {
        try {
            return switch (kind.getValue()) {
                case RIGHT -> Answer.right(line);
                case CORRECTED -> Answer.corrected(line, value(minutes), counts(), why.getValue());
                case RETURNED -> Answer.returned(line, why.getValue());
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    text("placements.line.problem", Times.day(line.day()), title, String.valueOf(e.getMessage())), e);
        }
    }

    private void showFields() {
        less.setVisible(kind.getValue() == Answer.Kind.CORRECTED);
        why.setVisible(kind.getValue() != Answer.Kind.RIGHT);
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> confirmed = new HashMap<>();
        counts.forEach((task, field) -> confirmed.put(task, value(field)));
        return confirmed;
    }

    private static int value(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }
}
