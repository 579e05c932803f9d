package org.pra.academy.batches;

import org.jspecify.annotations.Nullable;

/** Something that cannot be true of a session at once with the rest: with which other session, or which day, and of what kind. */
public record Clash(Kind kind, SessionRow session, @Nullable SessionRow other, String detail) {

    public enum Kind {
        /** The instructor teaches another session then. */
        INSTRUCTOR,
        /** Another batch is in the room then. */
        ROOM,
        /** The batch itself has another session then. */
        BATCH,
        /** The day is a holiday; the detail names it. */
        HOLIDAY,
        /** The institute does not teach on this day of the week. */
        CLOSED_DAY,
        /** It starts before the institute opens or ends after it closes. */
        OUT_OF_HOURS
    }
}
