package org.pra.academy.checklists;

import java.util.Map;

/** A sheet as filled: the mode it was run in, and what was seen line by line. A line that is absent was not observed. */
public record FilledSheet(Checklist.Mode mode, Map<String, Observation> lines) {

    public FilledSheet {
        lines = Map.copyOf(lines);
    }

    public Observation line(String id) {
        return lines.getOrDefault(id, Observation.NONE);
    }
}
