package org.pra.academy.curriculum.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.PublicPage;
import org.pra.academy.curriculum.QuestionService;
import org.pra.academy.curriculum.Review;
import org.pra.academy.curriculum.ReviewBoard;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The public page of the programme: what it is, what one learns, who may enter, and how to ask. */
@Route(value = "", layout = Frame.class)
@AnonymousAllowed
class ProgrammeView extends Screen {

    private final QuestionService questions;

    ProgrammeView(ProgrammeService programmes, QuestionService questions, ReviewBoard reviews) {
        super("curriculum-programme");
        this.questions = questions;
        Programme programme = programmes.programme();
        PublicPage page = programmes.page();
        heading(programme.title());
        lead(page.lead());
        add(new ProgrammeFacts(programme), actions(), picture());
        page.what().forEach(paragraph -> add(new Paragraph(paragraph)));
        add(
                part(text("curriculum.page.details"), details(programme, page)),
                part(text("curriculum.page.responsibilities"), groups(page)),
                part(text("curriculum.page.skills"), titled(page.skills())),
                part(text("curriculum.page.outcomes"), outcomes(page)),
                part(text("curriculum.page.prerequisites"), prerequisites(page)),
                part(text("curriculum.page.curriculum"), curriculum(programme)),
                part(
                        text("curriculum.page.career"),
                        new Paragraph(page.education()),
                        new Paragraph(page.career()),
                        points(page.consider())),
                part(
                        text("curriculum.page.truth"),
                        new Paragraph(page.certificateNote()),
                        new Paragraph(page.hipaaGdpr())),
                part(text("curriculum.page.faq"), faq(page)),
                part(text("curriculum.page.reviews"), reviews(reviews.shown())),
                part(
                        text("curriculum.page.question"),
                        new Paragraph(page.questionLead() + " " + page.questionPromise()),
                        question()),
                part(text("curriculum.page.contact"), contact(page)));
    }

    private static Div actions() {
        Anchor eligible = new Anchor("eligible", text("curriculum.programme.eligible"));
        eligible.addClassName("shell-next");
        Anchor apply = new Anchor("apply", text("curriculum.programme.apply"));
        apply.addClassName("shell-action");
        Div actions = new Div(eligible, apply);
        actions.addClassName("shell-actions");
        return actions;
    }

    private static Component picture() {
        Image picture = new Image("images/front-desk.svg", "");
        picture.addClassName("curriculum-picture");
        return picture;
    }

    private static Component details(Programme programme, PublicPage page) {
        return new Div(
                ProgrammeFacts.hours(programme),
                new Paragraph(page.levelNote()),
                new Paragraph(page.instructorNote()),
                new Paragraph(programme.valuesNote()));
    }

    private static Component groups(PublicPage page) {
        Div groups = new Div();
        groups.addClassName("curriculum-groups");
        page.responsibilities().forEach(group -> groups.add(new Div(new H3(group.title()), points(group.points()))));
        return groups;
    }

    private static Component titled(List<PublicPage.Titled> items) {
        Div groups = new Div();
        groups.addClassName("curriculum-groups");
        items.forEach(item -> groups.add(new Div(new H3(item.title()), new Paragraph(item.text()))));
        return groups;
    }

    private static Component points(List<String> points) {
        UnorderedList list = new UnorderedList();
        points.forEach(point -> list.add(new ListItem(point)));
        return list;
    }

    private static Component outcomes(PublicPage page) {
        OrderedList list = new OrderedList();
        page.outcomes().forEach(outcome -> list.add(new ListItem(outcome.text())));
        return list;
    }

    private static Component prerequisites(PublicPage page) {
        PlainTable table = new PlainTable(
                text("curriculum.page.routesCaption"),
                List.of(
                        text("curriculum.page.route"),
                        text("curriculum.page.routeText"),
                        text("curriculum.page.routeEvidence")));
        page.prerequisites().forEach(route -> table.row(route.route(), route.text(), route.evidence()));
        return new Div(
                new Paragraph(text("curriculum.page.routes")),
                table,
                new Anchor("eligible", text("curriculum.programme.eligible")));
    }

    private static Component curriculum(Programme programme) {
        Div weeks = new Div();
        programme.weeks().forEach(week -> {
            UnorderedList list = new UnorderedList();
            week.items().forEach(id -> {
                programme.lecture(id).map(Lecture::title).ifPresent(title -> list.add(new ListItem(id + " " + title)));
                programme.video(id).ifPresent(video -> list.add(new ListItem(id + " " + video.title())));
                programme.block(id).ifPresent(block -> list.add(new ListItem(id + " " + block.title())));
            });
            weeks.add(new NativeDetails(text("curriculum.page.week", week.number(), week.title()), list));
        });
        return weeks;
    }

    private static Component faq(PublicPage page) {
        Div list = new Div();
        page.faq().forEach(item -> list.add(new NativeDetails(item.title(), new Paragraph(item.text()))));
        return list;
    }

    private static Component reviews(List<Review> shown) {
        if (shown.isEmpty()) {
            return new EmptyState(text("curriculum.page.noReviews"));
        }
        Div list = new Div();
        list.addClassName("curriculum-groups");
        shown.forEach(review -> list.add(card(
                new Paragraph(review.words()),
                new Paragraph(text("curriculum.page.reviewBy", review.authorName(), Times.day(review.at()))))));
        return list;
    }

    private Component question() {
        EmailField email = new EmailField(text("curriculum.question.email"));
        TextArea asked = new TextArea(text("curriculum.question.text"));
        asked.setMaxLength(2000);
        PlainForm[] form = new PlainForm[1];
        form[0] = new PlainForm(
                text("curriculum.question.send"),
                () -> {
                    questions.ask(email.getValue(), asked.getValue());
                    asked.clear();
                    form[0].notice().done(text("curriculum.question.sent"));
                },
                email,
                asked);
        return form[0];
    }

    private static Component contact(PublicPage page) {
        PublicPage.Institute institute = page.institute();
        PlainTable hours = new PlainTable(
                text("curriculum.page.hours"), List.of(text("curriculum.page.day"), text("curriculum.page.open")));
        institute.hours().forEach(day -> hours.row(day.title(), day.text()));
        return new Div(
                new Paragraph(institute.name() + ", " + institute.place()),
                new Paragraph(institute.email() + " · " + institute.phone()),
                hours);
    }
}
