package org.pra.academy.batches;

import java.util.List;
import org.pra.academy.kernel.Minutes;

/**
 * The attendance of one session: a line for each trainee of the batch, and every correction made after it was closed. The list may be
 * opened from {@code opensBefore} before the start on.
 */
public record RollSheet(
        SessionRow session, List<RollLine> lines, List<Correction> corrections, boolean mayOpen, Minutes opensBefore) {

    public List<RollLine> unmarked() {
        return lines.stream().filter(line -> line.presence() == null).toList();
    }

    public long count(Presence presence) {
        return lines.stream().filter(line -> line.presence() == presence).count();
    }
}
