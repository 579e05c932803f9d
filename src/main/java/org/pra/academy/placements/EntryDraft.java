package org.pra.academy.placements;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee writes into the logbook: block, day, minutes, how often each task was done, and what was done in a sentence or two. The
 * id is given by the screen, so that pressing the button twice writes one entry. Counts of zero are left out.
 */
public record EntryDraft(
        UUID id, String block, @Nullable LocalDate day, int minutes, Map<String, Integer> counts, String words) {

    public EntryDraft {
        Map<String, Integer> done = new TreeMap<>(counts);
        done.values().removeIf(count -> count == 0);
        counts = Map.copyOf(done);
        words = words.strip().replaceAll("\\s+", " ");
    }
}
