package org.pra.academy.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.Fault;
import org.pra.academy.kernel.PersonId;

/**
 * An uploaded programme that is not published. {@code base} is the version it is held against, {@code startedFrom} the one it was
 * downloaded from (0 when it does not say), {@code version} counts every change made to the draft.
 */
public record Draft(
        UUID id,
        String fileName,
        PersonId uploadedBy,
        Instant uploadedAt,
        int base,
        int startedFrom,
        String digest,
        List<Fault> faults,
        Map<String, Policy> choices,
        @Nullable PersonId lookedThroughBy,
        State state,
        int version) {

    public enum State {
        OPEN,
        PUBLISHED,
        DISCARDED
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
