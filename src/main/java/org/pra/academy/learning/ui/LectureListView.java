package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.ProgrammeWeek;
import org.pra.academy.curriculum.Video;
import org.pra.academy.learning.EmployabilityProgress;
import org.pra.academy.learning.EmployabilityService;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.LearningService;
import org.pra.academy.learning.LectureProgress;
import org.pra.academy.learning.VideoProgress;
import org.pra.academy.learning.VideoService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** The path of 18 weeks: every lecture with how far one is. */
@Route(value = LearningPaths.LECTURES, layout = Frame.class)
@RolesAllowed("TRAINEE")
class LectureListView extends Screen {

    LectureListView(
            ProgrammeService programmes,
            LearningService learning,
            VideoService videos,
            EmployabilityService employability) {
        super("learning-list");
        heading(text("learning.list.title"));
        lead(text("learning.list.lead"));
        Nav ways = new Nav(
                new Anchor(LearningPaths.SEARCH, text("learning.search.title")),
                new Anchor(LearningPaths.NOTES, text("learning.notes.title")));
        ways.setAriaLabel(text("learning.list.ways"));
        ways.addClassName("learning-jumps");
        add(ways);
        Programme programme = programmes.programme();
        Map<String, LectureProgress> progress = learning.allProgress();
        Map<String, VideoProgress> seen = videos.allProgress();
        Map<String, EmployabilityProgress> modules = employability.all();
        int open = firstOpen(programme, progress);
        for (ProgrammeWeek week : programme.weeks()) {
            OrderedList list = list(programme, week, progress, seen, modules);
            long done = week.items().stream()
                    .filter(id -> finished(progress.get(id)))
                    .count();
            long lectures = week.items().stream()
                    .filter(id -> programme.lecture(id).isPresent())
                    .count();
            NativeDetails details = new NativeDetails(
                    lectures == 0
                            ? text("learning.list.week", week.number(), week.title())
                            : text("learning.list.weekDone", week.number(), week.title(), done, lectures),
                    list);
            details.addClassName("learning-week");
            details.setId("week-" + week.number());
            details.setOpen(week.number() == open);
            add(details);
        }
        getElement()
                .executeJs("const open = () => { const week = document.querySelector(location.hash || '#none');"
                        + " if (week?.matches('details')) { week.open = true; week.scrollIntoView({ block: 'start' }); } };"
                        + " requestAnimationFrame(open);");
    }

    private static int firstOpen(Programme programme, Map<String, LectureProgress> progress) {
        return programme.weeks().stream()
                .filter(week -> week.items().stream()
                        .anyMatch(id ->
                                programme.lecture(id).filter(Lecture::complete).isPresent()
                                        && !finished(progress.get(id))))
                .findFirst()
                .map(ProgrammeWeek::number)
                .orElse(1);
    }

    private static boolean finished(@Nullable LectureProgress progress) {
        return progress != null && progress.finished();
    }

    private static OrderedList list(
            Programme programme,
            ProgrammeWeek week,
            Map<String, LectureProgress> progress,
            Map<String, VideoProgress> seen,
            Map<String, EmployabilityProgress> modules) {
        OrderedList list = new OrderedList();
        list.addClassName("learning-path");
        for (String id : week.items()) {
            programme.lecture(id).ifPresent(lecture -> list.add(item(lecture, progress.get(id))));
            programme.video(id).ifPresent(video -> list.add(item(video, seen.get(id))));
            programme
                    .block(id)
                    .ifPresent(block -> list.add(
                            block.kind() == HoursKind.EMPLOYABILITY
                                    ? module(block, modules.get(block.id()))
                                    : planned(
                                            block.id(),
                                            block.title(),
                                            block.minutes().toString())));
        }
        return list;
    }

    private static ListItem item(Lecture lecture, @Nullable LectureProgress progress) {
        Anchor link = new Anchor(LearningPaths.lecture(lecture.id()), lecture.title());
        Div words =
                new Div(new Span(lecture.id()), link, new Span(lecture.minutes().toString()));
        words.addClassName("learning-line");
        return new ListItem(words, state(lecture, progress));
    }

    /** Hours of a module come from attendance; what one shows for it stands under its title. */
    private static ListItem module(PracticeBlock block, @Nullable EmployabilityProgress progress) {
        Div title = new Div(new Anchor(LearningPaths.employability(block.id()), block.title()));
        if (progress != null && progress.begun()) {
            title.add(new Paragraph(ModuleEvidence.sentence(progress)));
        }
        Div words =
                new Div(new Span(block.id()), title, new Span(block.minutes().toString()));
        words.addClassName("learning-line");
        return new ListItem(
                words,
                progress == null ? chip("neutral", text("learning.state.class")) : ModuleEvidence.chip(progress));
    }

    private static ListItem item(Video video, @Nullable VideoProgress seen) {
        if (video.film().isEmpty()) {
            return planned(video.id(), video.title(), video.minutes().toString());
        }
        Anchor link = new Anchor(LearningPaths.video(video.id()), video.title());
        Div words = new Div(new Span(video.id()), link, new Span(video.minutes().toString()));
        words.addClassName("learning-line");
        Span state = seen == null
                ? chip("neutral", text("learning.state.open"))
                : seen.finished()
                        ? chip("done", text("learning.state.finished"))
                        : chip("attention", text("learning.state.begun"));
        return new ListItem(words, state);
    }

    private static ListItem planned(String id, String title, String minutes) {
        Div words = new Div(new Span(id), new Span(title), new Span(minutes));
        words.addClassName("learning-line");
        return new ListItem(words, chip("neutral", text("learning.state.class")));
    }

    private static Span state(Lecture lecture, @Nullable LectureProgress progress) {
        if (progress != null && progress.finished()) {
            return chip("done", text("learning.state.finished"));
        }
        if (!lecture.complete()) {
            return chip("neutral", text("learning.state.outline"));
        }
        if (progress != null && progress.reopened() != null) {
            return chip("attention", text("learning.state.reopened"));
        }
        return progress == null
                ? chip("neutral", text("learning.state.open"))
                : chip("attention", text("learning.state.begun"));
    }
}
