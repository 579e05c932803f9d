package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.Reading;

/** A text with its contents beside it; what stands at the foot of each section is the screen's own. */
final class ReadingPanel extends Div {

    private final Div text = new Div();

    /** {@code answered} hears each answer to a checkpoint. */
    ReadingPanel(
            Reading reading,
            int sectionsRead,
            Function<LectureText.Section, Component> foot,
            BiConsumer<LectureText.Section, CheckpointCard.Chosen> answered) {
        addClassName("learning-columns");
        text.addClassName("learning-text");
        text.add(BlockRenderer.html(
                "learning-prose learning-hook", reading.text().hookHtml()));
        List<LectureText.Section> sections = reading.text().sections();
        for (LectureText.Section section : sections) {
            Section part = new Section(new H2(section.title()));
            part.setId(section.id());
            section.blocks()
                    .forEach(block -> part.add(BlockRenderer.of(block, chosen -> answered.accept(section, chosen))));
            part.add(foot.apply(section));
            text.add(part);
        }
        add(contents(sections, sectionsRead), text);
    }

    /** Adds what follows the text in its column. */
    void end(Component end) {
        text.add(end);
    }

    /** Brings a section into view, unless the address already names one. */
    static void show(String sectionId) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "setTimeout(() => document.getElementById(location.hash.slice(1) || $0)?.scrollIntoView(), 50)",
                        sectionId);
    }

    private static NativeDetails contents(List<LectureText.Section> sections, int sectionsRead) {
        OrderedList list = new OrderedList();
        for (int i = 0; i < sections.size(); i++) {
            Anchor link = new Anchor("#" + sections.get(i).id(), sections.get(i).title());
            link.getElement().setAttribute("router-ignore", true);
            ListItem item = new ListItem(link);
            item.getElement().setAttribute("data-read", i < sectionsRead);
            list.add(item);
        }
        NativeDetails contents = new NativeDetails(text("learning.lecture.contents"), list);
        contents.addClassName("learning-contents");
        contents.getElement().executeJs("this.open = matchMedia('(min-width: 1024px)').matches");
        return contents;
    }
}
