package org.pra.academy.desk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.pra.academy.desk.DeskService;
import org.pra.academy.desk.RefreshLine;
import org.pra.academy.desk.StaffHome;
import org.pra.academy.desk.Today;
import org.pra.academy.desk.TraineeHome;
import org.pra.academy.kernel.Actor;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Role;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The start page: the one next thing, and how far one is. */
@Route(value = "home", layout = Frame.class)
@PermitAll
class HomeView extends Screen {

    HomeView(DeskService desk, CurrentActor currentActor) {
        super("desk-home");
        Actor me = currentActor.actor();
        heading(text("desk.home.title", me.name()));
        if (me.has(Role.TRAINEE)) {
            TraineeHome home = desk.traineeHome();
            trainee(home, desk.today(), desk.toRefresh());
            if (home.next().key().equals("desk.next.record")) {
                add(part(text("desk.review.title"), review(desk)));
            }
        }
        if (me.has(Role.ADMINISTRATOR) || me.has(Role.INSTRUCTOR)) {
            if (me.has(Role.INSTRUCTOR)) {
                add(part(text("desk.today.title"), new TodayPanel(desk.today(), true)));
            }
            staff(me, desk.staffHome());
        }
        if (me.roles().isEmpty()) {
            add(new EmptyState(text("desk.home.applicant"), text("desk.home.apply"), "apply"));
        }
    }

    private void trainee(TraineeHome home, Today today, List<RefreshLine> toRefresh) {
        add(TraineePanels.next(home.next()), part(text("desk.today.title"), new TodayPanel(today, false)));
        if (!toRefresh.isEmpty()) {
            add(part(text("desk.refresh.title"), new RefreshPanel(toRefresh)));
        }
        add(
                part(text("desk.home.hours"), TraineePanels.hours(home)),
                part(text("desk.home.path"), TraineePanels.path(home.path())),
                part(text("desk.home.units"), TraineePanels.units(home.units())));
    }

    private static PlainForm review(DeskService desk) {
        TextArea words = new TextArea(text("desk.review.words"));
        words.setMaxLength(1000);
        PlainForm[] form = new PlainForm[1];
        form[0] = new PlainForm(
                text("desk.review.send"),
                () -> {
                    desk.review(words.getValue());
                    words.clear();
                    form[0].notice().done(text("desk.review.sent"));
                },
                words);
        return form[0];
    }

    private void staff(Actor me, StaffHome home) {
        UnorderedList list = new UnorderedList();
        list.addClassName("desk-waiting");
        if (me.has(Role.ADMINISTRATOR)) {
            list.add(line(home.applicationsWaiting(), "desk.staff.applications", "applications"));
            list.add(line(home.withoutBatch(), "desk.staff.withoutBatch", "batches"));
        }
        if (me.has(Role.INSTRUCTOR)) {
            list.add(
                    line(home.openSheets(), "desk.staff.openSheets", "grade"),
                    questions(home),
                    line(home.unreadWorksheets(), "desk.staff.worksheets", LearningPaths.WORKSHEETS));
        }
        add(part(text("desk.staff.title"), list));
    }

    private static ListItem questions(StaffHome home) {
        String words = home.oldestQuestion() == null
                ? text("desk.staff.questions")
                : text("desk.staff.questionsSince", Times.day(home.oldestQuestion()));
        return item(home.openQuestions(), words, LearningPaths.OPEN_QUESTIONS);
    }

    private static ListItem line(int count, String key, String path) {
        return item(count, text(key), path);
    }

    private static ListItem item(int count, String words, String path) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("desk-count");
        Anchor link = new Anchor(path, "");
        link.add(number, new Span(words));
        return new ListItem(link);
    }
}
