package org.pra.academy.placements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Minutes;

/** What came of writing or changing an entry. */
public sealed interface EntryOutcome {

    /** Stored at this moment; also the answer when the same entry was sent twice. */
    record Written(UUID entry, Instant at) implements EntryOutcome {}

    /** Not stored, with every reason at once. */
    record Refused(Decision decision) implements EntryOutcome {}

    /** Not stored yet: the same block has an entry on the same day already. Sent again as meant, it is stored. */
    record Doubled(List<Minutes> already) implements EntryOutcome {}
}
