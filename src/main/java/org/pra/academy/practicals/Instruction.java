package org.pra.academy.practicals;

import java.time.Instant;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;

/** What the control room tells the devices that hold a sheet. {@code position} counts them, so that a device can say which it has seen. */
public record Instruction(UUID sheet, Kind kind, String words, int minutes, PersonId by, Instant at, long position) {

    public enum Kind {
        /** A word to the assessor. */
        NUDGE,
        /** More minutes for the station. */
        EXTEND,
        /** No grading from here on; entries are still taken in, so that nothing is lost. */
        CLOSE,
        /** Open again. */
        REOPEN
    }
}
