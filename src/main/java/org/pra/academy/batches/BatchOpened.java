package org.pra.academy.batches;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** A new batch was planned. */
public record BatchOpened(UUID subject, String name, String starts) implements DomainEvent {
    @Override
    public @Nullable PersonId about() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("name", name, "starts", starts);
    }
}
