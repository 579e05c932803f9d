package org.pra.academy.practicals;

import java.util.List;
import java.util.UUID;

/**
 * What a device sends: sheets it opened, entries it has no receipt for, and which sheets it holds. Sending the same again, in another
 * order or in other portions changes nothing. {@code now} is the device's own clock, {@code person} whose entries these are.
 */
public record Delivery(
        UUID device,
        String label,
        UUID person,
        long now,
        int unconfirmed,
        List<Opening> openings,
        List<Operation> operations,
        List<Holding> holdings) {

    static final int MOST = 500;

    public Delivery {
        label = label == null ? "" : label.substring(0, Math.min(100, label.length()));
        openings = openings == null ? List.of() : List.copyOf(openings);
        operations = operations == null ? List.of() : List.copyOf(operations);
        holdings = holdings == null ? List.of() : List.copyOf(holdings);
        if (operations.size() > MOST) {
            throw new IllegalArgumentException("Send at most " + MOST + " entries at once.");
        }
    }

    /** A sheet opened on the device, perhaps without a network: by id, for whom, and on which text of which checklist. */
    public record Opening(UUID sheet, UUID trainee, String checklist, String digest, String mode) {}

    /**
     * A sheet the device holds: how far it knows the academy's log of it, how many of its own entries have no receipt, and the last
     * instruction it has shown.
     */
    public record Holding(UUID sheet, long position, int unconfirmed, long instructionSeen) {}
}
