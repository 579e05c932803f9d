package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.scenarios.DebriefService;
import org.pra.academy.scenarios.RunMode;
import org.pra.academy.scenarios.ScenarioPaths;
import org.pra.academy.scenarios.TalkRow;
import org.pra.academy.scenarios.WaitingWords;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** For instructors: own words that wait for a score, and every finished conversation with its debrief. */
@Route(value = ScenarioPaths.TALKS, layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class TalksView extends Screen implements BeforeEnterObserver {

    private final DebriefService debriefs;
    private final PersonNames names;
    private final Div content = new Div();

    TalksView(DebriefService debriefs, PersonNames names) {
        super("scenarios-talks");
        this.debriefs = debriefs;
        this.names = names;
        heading(text("scenarios.talks.title"));
        lead(text("scenarios.talks.lead"));
        add(new Anchor(ScenarioPaths.MAP, text("scenarios.talks.maps")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        List<TalkRow> rows = debriefs.recent();
        List<WaitingWords> waiting = debriefs.waiting();
        Map<PersonId, String> people = names.of(Stream.concat(
                        rows.stream().map(TalkRow::trainee), waiting.stream().map(WaitingWords::trainee))
                .toList());
        Div queue = new Div();
        waiting.forEach(words ->
                queue.add(new WordsForm(words, people.getOrDefault(words.trainee(), ""), (points, comment) -> {
                    debriefs.score(words.run(), words.turn(), points, comment);
                    show();
                })));
        content.add(part(
                text("scenarios.talks.waiting", waiting.size()),
                waiting.isEmpty() ? new EmptyState(text("scenarios.talks.noneWaits")) : queue));
        content.add(part(
                text("scenarios.talks.runs"),
                rows.isEmpty() ? new EmptyState(text("scenarios.talks.noRuns")) : table(rows, people)));
    }

    private static PlainTable table(List<TalkRow> rows, Map<PersonId, String> people) {
        PlainTable table = new PlainTable(
                text("scenarios.talks.runs"),
                List.of(
                        text("scenarios.talks.who"),
                        text("scenarios.talks.scenario"),
                        text("scenarios.door.kind"),
                        text("scenarios.door.when"),
                        text("scenarios.door.score"),
                        text("scenarios.door.result"),
                        text("scenarios.talks.reflections"),
                        text("scenarios.debrief.comments")));
        rows.forEach(row -> table.row(
                new Anchor(ScenarioPaths.debrief(row.run()), people.getOrDefault(row.trainee(), "")),
                row.scenario(),
                text(row.mode() == RunMode.ASSESSED ? "scenarios.mode.assessed" : "scenarios.mode.practice"),
                Times.moment(row.endedAt()),
                row.score().toString(),
                text(row.competent() ? "scenarios.list.competent" : "scenarios.list.notYet"),
                row.reflections(),
                row.comments()));
        return table;
    }
}
