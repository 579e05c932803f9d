package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pra.academy.curriculum.Lecture;

/** What closes a text: the summary card, the words used in it and its sources. */
final class ReadingEnd {

    private ReadingEnd() {}

    static Div summary(List<String> lines) {
        UnorderedList summary = new UnorderedList();
        lines.forEach(line -> summary.add(new ListItem(line)));
        Div card = new Div(new H2(text("learning.lecture.summary")), summary);
        card.addClassNames("shell-card", "learning-summary");
        return card;
    }

    static NativeDetails glossary(List<Lecture.GlossaryTerm> glossary) {
        DescriptionList terms = new DescriptionList();
        glossary.forEach(term -> {
            DescriptionList.Term word = new DescriptionList.Term(term.term());
            word.setId(term.anchor());
            terms.add(word, new DescriptionList.Description(term.means()));
        });
        NativeDetails details = new NativeDetails(text("learning.lecture.glossary"), terms);
        details.setOpen(true);
        return details;
    }

    static NativeDetails sources(List<Lecture.Source> sources) {
        UnorderedList list = new UnorderedList();
        sources.forEach(source -> list.add(new ListItem(new Span(source.title()
                + (source.year() > 0 ? " (" + source.year() + ")" : "")
                + (source.note().isBlank() ? "" : ": " + source.note())))));
        return new NativeDetails(text("learning.lecture.sources"), list);
    }
}
