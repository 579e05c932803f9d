package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.pra.academy.curriculum.EmployabilityModule;
import org.pra.academy.shell.ui.PlainTable;

/** How a module runs in class: sessions step by step, activities, and what to look for in the worksheet. */
final class ClassPlan {

    private ClassPlan() {}

    static Component sessions(EmployabilityModule module) {
        Div sessions = new Div();
        sessions.addClassName("learning-plan");
        for (EmployabilityModule.Session session : module.sessions()) {
            PlainTable steps = new PlainTable(
                    text("learning.plan.needs", String.join("; ", session.needs())),
                    List.of(text("learning.plan.minutes"), text("learning.plan.step")));
            session.steps().forEach(step -> steps.row(step.minutes(), step.act()));
            sessions.add(new NativeDetails(
                    text(
                            session.practical() ? "learning.plan.practical" : "learning.plan.theory",
                            session.title(),
                            session.minutes()),
                    steps));
        }
        return sessions;
    }

    static Component activities(EmployabilityModule module) {
        Div activities = new Div();
        activities.addClassName("learning-plan");
        for (EmployabilityModule.Activity activity : module.activities()) {
            OrderedList how = new OrderedList();
            activity.how().forEach(step -> how.add(new ListItem(step)));
            activities.add(new NativeDetails(
                    text("learning.plan.activity", activity.title(), activity.minutes()),
                    new Div(
                            new Paragraph(activity.goal()),
                            how,
                            new H4(text("learning.plan.debrief")),
                            EmployabilityView.list(activity.debrief()))));
        }
        return activities;
    }

    static Component tasks(EmployabilityModule module) {
        Div tasks = new Div();
        tasks.addClassName("learning-tasks");
        for (EmployabilityModule.Task task : module.worksheet()) {
            Div card = new Div(
                    new H3(task.id()),
                    new Paragraph(task.ask()),
                    new Paragraph(text("learning.plan.good", task.good())));
            card.addClassName("shell-card");
            tasks.add(card);
        }
        return tasks;
    }
}
