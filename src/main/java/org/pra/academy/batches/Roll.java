package org.pra.academy.batches;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.PersonId;

/** The attendance list of a session: not taken, open (with or without a code on the wall), closed. Only forward. */
@Embeddable
class Roll {

    @Enumerated(EnumType.STRING)
    @Column(name = "roll")
    private RollState state = RollState.NOT_TAKEN;

    @Column(name = "roll_opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "roll_closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "roll_closed_by")
    private @Nullable UUID closedBy;

    @Column(name = "code_secret")
    private @Nullable String codeSecret;

    protected Roll() {}

    boolean begun() {
        return state != RollState.NOT_TAKEN;
    }

    /** True when this call opened it; false when it was open or closed before. */
    boolean open(Instant now) {
        if (begun()) {
            return false;
        }
        state = RollState.OPEN;
        openedAt = now;
        return true;
    }

    void close(PersonId by, Instant now) {
        requireOpen();
        state = RollState.CLOSED;
        closedAt = now;
        closedBy = by.value();
        codeSecret = null;
    }

    /** True when a code began; one that runs goes on. */
    boolean startCode(String secret) {
        requireOpen();
        if (codeSecret != null) {
            return false;
        }
        codeSecret = secret;
        return true;
    }

    void endCode() {
        codeSecret = null;
    }

    void requireOpen() {
        if (state != RollState.OPEN) {
            throw new Conflict(notOpen(state));
        }
    }

    void requireClosed() {
        if (state != RollState.CLOSED) {
            throw new Conflict("Only a closed list is amended; this one is still open.");
        }
    }

    static String notOpen(RollState state) {
        return state == RollState.CLOSED
                ? "The attendance of this session is closed. A correction is an amendment with a reason."
                : "Open the attendance list first.";
    }
}
