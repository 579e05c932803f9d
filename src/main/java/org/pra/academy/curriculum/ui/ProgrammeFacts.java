package org.pra.academy.curriculum.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.kernel.Minutes;

/** The programme in figures, counted from its files: five numbers at the top, and how the hours split. */
final class ProgrammeFacts extends DescriptionList {

    ProgrammeFacts(Programme programme) {
        addClassName("curriculum-facts");
        fact(text("curriculum.fact.hours"), programme.total().value() / 60);
        fact(text("curriculum.fact.lectures"), programme.lectures().size());
        fact(text("curriculum.fact.videos"), programme.videos().size());
        fact(text("curriculum.fact.weeks"), programme.weeks().size());
        fact(text("curriculum.fact.level"), programme.nsqfLevel());
    }

    private void fact(String name, int number) {
        add(new Div(new Term(name), new Description(String.valueOf(number))));
    }

    /** One bar in four parts, each named with its hours below. */
    static Component hours(Programme programme) {
        Div bar = new Div();
        bar.addClassName("curriculum-split");
        bar.getElement().setAttribute("aria-hidden", "true");
        UnorderedList names = new UnorderedList();
        names.addClassName("curriculum-split-names");
        for (HoursKind kind : HoursKind.values()) {
            Minutes minutes = programme.byKind().getOrDefault(kind, Minutes.NONE);
            String style = "curriculum-kind-" + kind.name().toLowerCase(Locale.ROOT);
            Div part = new Div();
            part.addClassNames(
                    style,
                    "shell-share-"
                            + Math.round(
                                    100.0 * minutes.value() / programme.total().value()));
            bar.add(part);
            Span swatch = new Span();
            swatch.addClassNames("curriculum-swatch", style);
            names.add(new ListItem(
                    swatch, new Span(text("curriculum.kind." + kind.name())), new Span(minutes.toString())));
        }
        return new Div(bar, names);
    }
}
