package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.placements.EntryRow;
import org.pra.academy.placements.EntryState;
import org.pra.academy.shell.ui.Times;

/** Entries under their days, the newest first; a long logbook shows its latest days and the rest on demand. */
final class DayList extends Div {

    private static final int DAYS_AT_FIRST = 10;
    private final Function<EntryRow, Component> card;

    DayList(List<EntryRow> entries, Function<EntryRow, Component> card) {
        this.card = card;
        addClassName("placements-days");
        Map<LocalDate, List<EntryRow>> days = entries.stream()
                .collect(Collectors.groupingBy(
                        EntryRow::day, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        List<Map.Entry<LocalDate, List<EntryRow>>> all = List.copyOf(days.entrySet());
        all.stream().limit(DAYS_AT_FIRST).forEach(this::show);
        if (all.size() > DAYS_AT_FIRST) {
            int older = all.size() - DAYS_AT_FIRST;
            NativeButton more = new NativeButton(text("placements.days.more", older));
            more.addClassNames("shell-button", "shell-button-quiet");
            more.addClickListener(click -> {
                more.removeFromParent();
                all.stream().skip(DAYS_AT_FIRST).forEach(this::show);
            });
            add(more);
        }
    }

    private void show(Map.Entry<LocalDate, List<EntryRow>> day) {
        int minutes = day.getValue().stream()
                .filter(entry -> entry.state() != EntryState.WITHDRAWN && entry.state() != EntryState.VOIDED)
                .mapToInt(entry -> entry.minutes().value())
                .sum();
        add(new H3(text("placements.days.day", Times.day(day.getKey()), Minutes.of(minutes))));
        day.getValue().forEach(entry -> add(card.apply(entry)));
    }
}
