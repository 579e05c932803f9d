package org.pra.academy.practicals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.checklists.Checklist;

/**
 * What a device needs to work without a network: whom, on which sheets, and the open sheets of its assessor. Of several texts of one
 * checklist the published one stands first.
 */
public record StationWork(List<Trainee> trainees, List<Checklist> checklists, List<Open> open) {

    /** {@code texts} names the checklists, by digest, that this trainee is graded on in another edition than the published one. */
    public record Trainee(UUID id, String name, Map<String, String> texts) {}

    /** A sheet that is open; its entries come with the next receipt. */
    public record Open(UUID sheet, UUID trainee, String checklist, String digest, String mode) {}
}
