package org.pra.academy.practicals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/**
 * A sheet on a device: how many entries of it the academy has, how many the device said it still held when it was last heard, and whether
 * it has shown the last instruction. Without a {@code device} no device has it. {@code clockOff} is how far the device's clock is ahead.
 */
public record ControlRoomRow(
        UUID sheet,
        PersonId trainee,
        PersonId assessor,
        String checklist,
        Instant openedAt,
        boolean closed,
        int kept,
        @Nullable UUID device,
        String deviceLabel,
        @Nullable Instant lastHeard,
        int unconfirmed,
        long clockOff,
        String instruction,
        boolean instructionSeen) {}
