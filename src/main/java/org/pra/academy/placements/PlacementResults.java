package org.pra.academy.placements;

import java.util.List;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a trainee's logbook shows, for services that decide: only what a preceptor signed. */
@Service
@CalledByServices
@Transactional(readOnly = true)
public class PlacementResults {

    private final ProgressReader progress;

    PlacementResults(ProgressReader progress) {
        this.progress = progress;
    }

    /** Block by block in their order; a trainee without an entry has every block at nothing. */
    public List<BlockProgress> of(PersonId trainee) {
        return progress.of(trainee).blocks();
    }
}
