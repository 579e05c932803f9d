package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pra.academy.batches.AmendmentService;
import org.pra.academy.batches.Correction;
import org.pra.academy.batches.Presence;
import org.pra.academy.batches.RollLine;
import org.pra.academy.batches.RollSheet;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Times;

/** The closed list, the way to correct it, and the log of every correction. */
final class ClosedRoll extends Div {

    private final AmendmentService amendments;
    private final RollSheet sheet;
    private final Map<PersonId, String> names;
    private final Runnable again;

    ClosedRoll(AmendmentService amendments, PersonNames personNames, RollSheet sheet, Runnable again) {
        this.amendments = amendments;
        this.sheet = sheet;
        this.again = again;
        List<PersonId> people =
                new ArrayList<>(sheet.lines().stream().map(RollLine::trainee).toList());
        sheet.corrections().forEach(correction -> people.add(correction.by()));
        this.names = personNames.of(people);
        long here = sheet.count(Presence.PRESENT) + sheet.count(Presence.LATE);
        add(
                new Paragraph(text("batches.roll.closedSum", here, sheet.lines().size())),
                table(),
                amend(),
                new H3(text("batches.log.title")),
                log());
    }

    private PlainTable table() {
        PlainTable table = new PlainTable(
                text("batches.roll.closed"),
                List.of(
                        text("batches.roll.trainee"),
                        text("batches.roll.presence"),
                        text("batches.roll.how"),
                        text("batches.roll.at")));
        sheet.lines().stream()
                .sorted(java.util.Comparator.comparing(line -> name(line.trainee())))
                .forEach(line -> table.row(
                        name(line.trainee()),
                        line.presence() == null ? "" : PresenceChip.of(line.presence(), line.lateMinutes()),
                        line.how() == null ? "" : text("batches.how." + line.how()),
                        line.at() == null ? "" : at(line.at())));
        return table;
    }

    private NativeDetails amend() {
        Select<RollLine> who = new Select<>();
        who.setLabel(text("batches.amend.who"));
        who.setItems(sheet.lines().stream()
                .sorted(java.util.Comparator.comparing(line -> name(line.trainee())))
                .toList());
        who.setItemLabelGenerator(line -> line.presence() == null
                ? name(line.trainee())
                : name(line.trainee()) + ", " + PresenceChip.words(line.presence(), line.lateMinutes()));
        Select<Presence> presence = new Select<>();
        presence.setLabel(text("batches.amend.presence"));
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(value -> text("batches.presence." + value));
        IntegerField late = new IntegerField(text("batches.amend.late"));
        late.setMin(1);
        late.setVisible(false);
        presence.addValueChangeListener(change -> late.setVisible(change.getValue() == Presence.LATE));
        TextField why = new TextField(text("batches.amend.why"));
        why.setMaxLength(300);
        NativeDetails details = new NativeDetails(text("batches.amend.title"));
        details.addClassName("batches-details");
        details.setContent(new PlainForm(
                text("batches.amend.save"),
                () -> {
                    if (who.isEmpty() || presence.isEmpty()) {
                        throw new IllegalArgumentException(text("batches.amend.incomplete"));
                    }
                    amendments.amend(
                            sheet.session().id(),
                            who.getValue().trainee(),
                            presence.getValue(),
                            late.isEmpty() ? 0 : late.getValue(),
                            why.getValue());
                    again.run();
                },
                who,
                presence,
                late,
                why));
        return details;
    }

    private com.vaadin.flow.component.Component log() {
        if (sheet.corrections().isEmpty()) {
            return new Paragraph(text("batches.log.none"));
        }
        OrderedList list = new OrderedList();
        list.addClassName("batches-history");
        sheet.corrections().forEach(correction -> list.add(line(correction)));
        return list;
    }

    private ListItem line(Correction correction) {
        return new ListItem(
                new Span(text("batches.history.by", Times.moment(correction.at()), name(correction.by()))),
                new Span(text(
                        "batches.log.line",
                        name(correction.trainee()),
                        PresenceChip.words(correction.was(), correction.wasLate()),
                        PresenceChip.words(correction.became(), correction.becameLate()),
                        correction.reason())));
    }

    /** The time alone on the session's own day. */
    private String at(Instant at) {
        LocalDateTime starts = sheet.session().starts();
        String moment = Times.moment(at);
        boolean sameDay = starts != null && Times.day(at).equals(Times.day(starts.toLocalDate()));
        return sameDay ? moment.substring(moment.lastIndexOf(' ') + 1) : moment;
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, "");
    }
}
