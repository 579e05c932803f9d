package org.pra.academy.publishing.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.pra.academy.publishing.Change;
import org.pra.academy.publishing.Difference;
import org.pra.academy.publishing.Outlook;
import org.pra.academy.publishing.Policy;
import org.pra.academy.shell.ui.Screen;

/** One change: what is other, whom it touches, and what it shall mean for trainees in progress. */
final class ChangeCard extends Article {

    private static final int SHOWN = 6;

    ChangeCard(Outlook.Line line, boolean takenBack, BiConsumer<String, Policy> choose) {
        this(line, takenBack);
        if (line.change().policies().size() > 1 && line.touched() > 0) {
            add(choice(line, choose));
        }
    }

    /** As it was published: what was chosen stands there as a word. */
    static ChangeCard published(Outlook.Line line) {
        ChangeCard card = new ChangeCard(line, false);
        if (line.change().policies().size() > 1 && line.touched() > 0) {
            card.add(Screen.chip("neutral", ChangeWords.policy(line.policy())));
        }
        return card;
    }

    private ChangeCard(Outlook.Line line, boolean takenBack) {
        Change change = line.change();
        addClassName("publishing-change");
        Div head = new Div(new H3(ChangeWords.title(change)));
        head.addClassName("publishing-change-head");
        if (change.sort() != Change.Sort.CHANGED) {
            head.add(Screen.chip("neutral", text("publishing.sort." + change.sort())));
        }
        if (change.differences().stream().anyMatch(Difference::weighty)) {
            head.add(Screen.chip("attention", text("publishing.change.weighty")));
        }
        if (takenBack) {
            head.add(Screen.chip("stop", text("publishing.change.takenBack")));
        }
        add(head);
        differences(change.differences());
        Paragraph whom = new Paragraph(whom(line));
        whom.addClassName("publishing-whom");
        add(whom);
    }

    private void differences(List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        List<Difference> sorted = differences.stream()
                .sorted(Comparator.comparing(Difference::weighty).reversed())
                .toList();
        add(list(sorted.subList(0, Math.min(SHOWN, sorted.size()))));
        if (sorted.size() > SHOWN) {
            add(new NativeDetails(
                    text("publishing.change.more", sorted.size() - SHOWN), list(sorted.subList(SHOWN, sorted.size()))));
        }
    }

    private static UnorderedList list(List<Difference> differences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("publishing-differences");
        for (Difference difference : differences) {
            ListItem item = new ListItem(new Span(ChangeWords.sentence(difference)));
            item.getElement().setAttribute("data-weighty", difference.weighty());
            list.add(item);
        }
        return list;
    }

    private static String whom(Outlook.Line line) {
        if (line.change().forEverybody()) {
            return text("publishing.change.everybody");
        }
        if (line.touched() == 0) {
            return text("publishing.change.nobody");
        }
        return line.change().kind() == Change.Kind.LECTURE
                ? text("publishing.change.touchedLecture", line.touched(), line.finished(), line.begun())
                : text("publishing.change.touched", line.touched());
    }

    private static RadioButtonGroup<Policy> choice(Outlook.Line line, BiConsumer<String, Policy> choose) {
        RadioButtonGroup<Policy> choice = new RadioButtonGroup<>();
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setLabel(text("publishing.change.choice", line.change().id()));
        choice.setItems(line.change().policies());
        choice.setItemLabelGenerator(policy -> text("publishing.choice." + policy, line.touched(), line.finished()));
        choice.setValue(line.policy());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(line.change().part(), change.getValue());
            }
        });
        return choice;
    }
}
