package org.pra.academy.practicals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Observation;

/** What the entries of a sheet add up to. A place where two devices say different things counts as empty until somebody decides. */
public record SheetState(
        Map<String, Observation> lines,
        @Nullable GlobalRating rating,
        String words,
        @Nullable Integer respect,
        List<Signature> signatures,
        List<Contradiction> contradictions,
        Map<String, List<UUID>> standing) {

    /** A name under the sheet; {@code holds} as long as nothing has changed since. */
    public record Signature(String who, String name, UUID operation, boolean holds) {}

    /** Entries made on different devices without knowing of each other that say different things of one place. */
    public record Contradiction(OperationKind kind, String line, List<Operation> says) {}

    /** The entries that stand at one place; more than one where devices did not know of each other. */
    List<UUID> standing(OperationKind kind, String line) {
        return standing.getOrDefault(kind + " " + line, List.of());
    }

    /** All that stands of what is graded and signed. */
    List<UUID> content() {
        return standing.entrySet().stream()
                .filter(place -> !place.getKey().startsWith(OperationKind.SIGN.name()))
                .flatMap(place -> place.getValue().stream())
                .toList();
    }

    boolean signedBy(String who) {
        return signatures.stream()
                .anyMatch(signature -> signature.holds() && signature.who().equals(who));
    }
}
