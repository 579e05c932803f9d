package org.pra.academy.placements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Minutes;

/**
 * One entry as lists show it. {@code written} are the trainee's minutes, {@code signed} the preceptor's; {@code counted} is what of them
 * stands in the hours ledger, which is less where the block was full. {@code note} is the last reason anybody gave.
 */
public record EntryRow(
        UUID id,
        int version,
        String block,
        LocalDate day,
        Minutes written,
        @Nullable Minutes signed,
        Minutes counted,
        Map<String, TaskCount> counts,
        String words,
        EntryState state,
        QuestionState question,
        @Nullable String note,
        @Nullable Waiting waiting,
        @Nullable Signature signature) {

    /** Which preceptor has it in hand, and until when their link works. */
    public record Waiting(UUID request, Preceptor preceptor, Instant until) {}

    /** Who signed or returned it last, how the link reached them, and when. */
    public record Signature(Signer by, String contact, Way way, Instant at) {}

    /** The minutes that stand now. */
    public Minutes minutes() {
        Minutes confirmed = signed;
        return confirmed == null ? written : confirmed;
    }

    /** Whether the trainee may send it to a preceptor. */
    public boolean canBeSent() {
        return state.open() && waiting == null;
    }
}
