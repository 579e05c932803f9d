package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.LearningService;
import org.pra.academy.learning.LectureProgress;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;

/** The lecture reader: contents, text that looks like a good book, checkpoints inline, place kept, summary and quiz at the end. */
@Route(value = "lecture", layout = Frame.class)
@RolesAllowed("TRAINEE")
class LectureView extends Screen implements HasUrlParameter<String> {

    private final ProgrammeService programmes;
    private final LearningService learning;
    private final SaveState saved = new SaveState();
    private final Notice notice = new Notice();

    LectureView(ProgrammeService programmes, LearningService learning) {
        super("learning-lecture");
        this.programmes = programmes;
        this.learning = learning;
    }

    @Override
    public void setParameter(BeforeEvent event, String lectureId) {
        Lecture lecture = programmes.programme().lecture(lectureId).orElseThrow(NotFoundException::new);
        heading(lecture.title());
        lead(text(
                "learning.lecture.lead",
                lecture.id(),
                lecture.unit().shortCode(),
                lecture.contact(),
                lecture.selfStudy(),
                lecture.quiz()));
        if (lecture.text().isEmpty()) {
            add(
                    chip("neutral", text("learning.state.outline")),
                    BlockRenderer.html("learning-prose", lecture.outlineHtml()));
            return;
        }
        LectureProgress progress = learning.progress(lecture.id());
        LectureText body = lecture.text().get();
        Div text = new Div(BlockRenderer.html("learning-prose learning-hook", body.hookHtml()));
        text.addClassName("learning-text");
        for (LectureText.Section section : body.sections()) {
            text.add(section(lecture, section, progress, body.sections()));
        }
        text.add(end(lecture));
        Div columns = new Div(contents(body.sections(), progress), text);
        columns.addClassName("learning-columns");
        add(saved, columns);
        if (!progress.section().isEmpty() && !progress.finished()) {
            UI.getCurrent()
                    .getPage()
                    .executeJs(
                            "setTimeout(() => document.getElementById($0)?.scrollIntoView(), 50)", progress.section());
        }
    }

    private NativeDetails contents(List<LectureText.Section> sections, LectureProgress progress) {
        OrderedList list = new OrderedList();
        for (int i = 0; i < sections.size(); i++) {
            Anchor link = new Anchor("#" + sections.get(i).id(), sections.get(i).title());
            link.getElement().setAttribute("router-ignore", true);
            ListItem item = new ListItem(link);
            item.getElement().setAttribute("data-read", i < progress.sectionsRead());
            list.add(item);
        }
        NativeDetails contents = new NativeDetails(text("learning.lecture.contents"), list);
        contents.setOpen(true);
        contents.addClassName("learning-contents");
        return contents;
    }

    private Section section(
            Lecture lecture, LectureText.Section section, LectureProgress progress, List<LectureText.Section> all) {
        Section part = new Section(new H2(section.title()));
        part.setId(section.id());
        section.blocks().forEach(block -> part.add(BlockRenderer.of(block)));
        boolean read = all.indexOf(section) < progress.sectionsRead();
        NativeButton button = new NativeButton(text(read ? "learning.lecture.readAgain" : "learning.lecture.read"));
        button.addClassNames("shell-button", "shell-button-quiet");
        button.addClickListener(click -> {
            saved.saved(learning.reached(lecture.id(), section.id()));
            button.setText(text("learning.lecture.readDone"));
        });
        part.add(button);
        return part;
    }

    private Section end(Lecture lecture) {
        UnorderedList summary = new UnorderedList();
        lecture.summary().forEach(line -> summary.add(new ListItem(line)));
        Div card = card(new H2(text("learning.lecture.summary")), summary);
        card.addClassName("learning-summary");
        Anchor quiz = new Anchor(LearningPaths.quiz(lecture.id()), text("learning.lecture.quiz"));
        quiz.addClassName("shell-next");
        Section end = new Section(card, notice, quiz, glossary(lecture), sources(lecture));
        end.setId("end");
        return end;
    }

    private static NativeDetails glossary(Lecture lecture) {
        DescriptionList terms = new DescriptionList();
        lecture.glossary().forEach(term -> {
            DescriptionList.Term word = new DescriptionList.Term(term.term());
            word.setId("term-" + term.term().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
            terms.add(word, new DescriptionList.Description(term.means()));
        });
        NativeDetails details = new NativeDetails(text("learning.lecture.glossary"), terms);
        details.setOpen(true);
        return details;
    }

    private static NativeDetails sources(Lecture lecture) {
        UnorderedList list = new UnorderedList();
        lecture.sources()
                .forEach(source -> list.add(new ListItem(new Span(source.title()
                        + (source.year() > 0 ? " (" + source.year() + ")" : "")
                        + (source.note().isBlank() ? "" : ": " + source.note())))));
        return new NativeDetails(text("learning.lecture.sources"), list);
    }
}
