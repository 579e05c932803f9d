package org.pra.academy.placements;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One trainee's whole logbook: progress, entries from the newest day on, unanswered requests, and the story of every entry. */
public record Logbook(
        ProgressRow progress, List<EntryRow> entries, List<RequestRow> requests, List<HistoryLine> history) {

    public Map<UUID, List<HistoryLine>> historyByEntry() {
        return history.stream().collect(Collectors.groupingBy(HistoryLine::entry));
    }
}
