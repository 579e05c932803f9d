package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.pra.academy.batches.WallNow;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;

/** How many have come in by the code, and who, the latest first. */
final class WallPeople extends Div {

    private final PersonNames names;
    private final Span count = new Span();
    private final OrderedList here = new OrderedList();
    private List<WallNow.CheckedIn> listed = List.of();

    WallPeople(PersonNames names) {
        this.names = names;
        addClassName("batches-wall-people");
        count.addClassName("batches-wall-count");
        count.setId("wall-count");
        add(count, here);
    }

    void show(WallNow now) {
        count.setText(text("batches.wall.count", now.here().size(), now.members()));
        if (now.here().equals(listed)) {
            return;
        }
        listed = now.here();
        Map<PersonId, String> who =
                names.of(listed.stream().map(WallNow.CheckedIn::trainee).toList());
        here.removeAll();
        listed.reversed().forEach(person -> {
            String late = person.lateMinutes() > 0 ? " " + text("batches.presence.lateBy", person.lateMinutes()) : "";
            here.add(new ListItem(
                    new Span(who.getOrDefault(person.trainee(), "")), new Span(When.time(person.at()) + late)));
        });
    }
}
