package org.pra.academy.practicals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Reason;

/** What the academy answers to a delivery, after everything in it is stored for good. */
public record Receipt(Instant now, List<Entry> entries, List<Standing> sheets) {

    public enum Outcome {
        /** Stored; it counts. */
        KEPT,
        /** Stored beside the sheet, which was graded before it came; it changes nothing. */
        LATE,
        /** Its sheet is not known yet; send it again. */
        WAIT,
        /** Not stored; {@code why} says the reason. The device keeps it and shows it. */
        REFUSED
    }

    /** The receipt of one entry; {@code at} is the moment of the first storing. */
    public record Entry(UUID id, Outcome outcome, @Nullable Instant at, String why) {}

    /**
     * How a sheet stands: how many of this device's entries are kept, what came from elsewhere since the position asked from (from the
     * beginning also what this device sent, since it may have forgotten), what the control room says, the result once it is graded, and
     * what is missing where it is signed and yet not gradable.
     */
    public record Standing(
            UUID sheet,
            String refused,
            long position,
            int confirmed,
            List<Operation> news,
            List<Instruction> instructions,
            boolean closed,
            Sheet.@Nullable Result result,
            List<Reason> missing) {}
}
