package org.pra.academy.placements;

import java.time.Instant;
import java.util.List;

/** What a preceptor signed, corrected and returned, and when; frozen at that moment. */
public record Receipt(String trainee, Signer signer, Instant at, List<HistoryLine> lines) {

    public Receipt {
        lines = List.copyOf(lines);
    }
}
