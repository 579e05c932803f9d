package org.pra.academy.placements;

import java.util.List;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.Percent;

/** One block of on-the-job training: minutes signed and waiting for a signature, and its tasks against their minimum counts. */
public record BlockProgress(PracticeBlock block, Minutes signed, Minutes waiting, List<TaskProgress> tasks) {

    /** The minutes that count: signed ones up to the block's planned hours. */
    public Minutes counted() {
        return Minutes.of(Math.min(signed.value(), block.minutes().value()));
    }

    public Percent share() {
        return Percent.of(counted().value(), block.minutes().value());
    }

    /** Whether hours and every count reach this share. */
    public boolean reaches(Percent wanted) {
        return share().reaches(wanted)
                && tasks.stream().allMatch(task -> task.share().reaches(wanted));
    }
}
