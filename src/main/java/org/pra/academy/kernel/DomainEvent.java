package org.pra.academy.kernel;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and cannot be unhappened. Published inside the transaction that made it so; the audit trail writes it down
 * in that same transaction. Carries ids and plain values only.
 */
public interface DomainEvent {

    /** The aggregate it happened to. */
    UUID subject();

    /** The person whose story it belongs to, where there is one. */
    @Nullable
    PersonId about();

    /** The reason a person gave, where one was asked for. */
    default @Nullable String why() {
        return null;
    }

    /** Who did it, where that was somebody without an account: a name and a part, as the trail shall show them. */
    default @Nullable String outsider() {
        return null;
    }

    /** What a reader of the trail needs to know, as plain values by name. No secrets, no document contents. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** What happened, in the past tense: the event's own name. */
    default String what() {
        return getClass().getSimpleName();
    }
}
