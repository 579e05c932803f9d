package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.pra.academy.scenarios.RunMode;
import org.pra.academy.scenarios.ScenarioPaths;
import org.pra.academy.scenarios.Scene;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Times;
import org.pra.academy.shell.ui.Why;

/** Before a run: where one is and whom one meets, practise or be assessed, and the runs so far. */
final class DoorPanel extends Div {

    DoorPanel(Scene.Door door, Consumer<RunMode> begin) {
        UnorderedList people = new UnorderedList();
        door.people().forEach(person -> people.add(new ListItem(person)));
        Div setting = new Div(
                new H2(text("scenarios.moment.setting")),
                new Paragraph(door.setting()),
                new H2(text("scenarios.door.people")),
                people);
        setting.addClassName("shell-card");
        NativeButton practise =
                new NativeButton(text("scenarios.door.practise"), click -> begin.accept(RunMode.PRACTICE));
        practise.addClassName("shell-button");
        practise.getElement().setAttribute("data-mode", "practice");
        Div actions = new Div(practise);
        actions.addClassName("shell-actions");
        add(setting, new Paragraph(text("scenarios.door.modes")));
        if (door.mayBeAssessed().holds()) {
            NativeButton assessed =
                    new NativeButton(text("scenarios.door.assessed"), click -> begin.accept(RunMode.ASSESSED));
            assessed.addClassName("shell-button");
            assessed.getElement().setAttribute("data-mode", "assessed");
            actions.add(assessed);
            add(actions);
        } else {
            add(actions, Why.list(door.mayBeAssessed().reasons()));
        }
        add(new Anchor(ScenarioPaths.PAIR, text("scenarios.pair.link")));
        if (!door.earlier().isEmpty()) {
            add(new H2(text("scenarios.door.earlier")), earlier(door));
        }
    }

    private static PlainTable earlier(Scene.Door door) {
        PlainTable table = new PlainTable(
                text("scenarios.door.earlier"),
                java.util.List.of(
                        text("scenarios.door.when"),
                        text("scenarios.door.kind"),
                        text("scenarios.door.score"),
                        text("scenarios.door.result"),
                        text("scenarios.door.look")));
        door.earlier()
                .forEach(run -> table.row(
                        Times.moment(run.endedAt()),
                        text(
                                run.branched()
                                        ? "scenarios.mode.branch"
                                        : run.mode() == RunMode.ASSESSED
                                                ? "scenarios.mode.assessed"
                                                : "scenarios.mode.practice"),
                        run.score().toString(),
                        text(run.competent() ? "scenarios.list.competent" : "scenarios.list.notYet"),
                        new Anchor(
                                ScenarioPaths.debrief(run.run()),
                                text("scenarios.door.debrief", Times.moment(run.endedAt())))));
        return table;
    }
}
