package org.pra.academy.practicals;

import java.util.List;
import java.util.UUID;
import org.pra.academy.checklists.Checklist;

/** What a device needs to work without a network: whom, on which sheets, and the open sheets of its assessor. */
public record StationWork(List<Trainee> trainees, List<Checklist> checklists, List<Open> open) {

    public record Trainee(UUID id, String name) {}

    /** A sheet that is open; its entries come with the next receipt. */
    public record Open(UUID sheet, UUID trainee, String checklist, String digest, String mode) {}
}
