package org.pra.academy.placements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;

/** A trainee's on-the-job training in one row: block by block, the last day worked, and open questions of instructors. */
public record ProgressRow(
        PersonId trainee,
        String name,
        String batch,
        List<BlockProgress> blocks,
        @Nullable LocalDate lastDay,
        int questions) {

    public Minutes counted() {
        return Minutes.of(
                blocks.stream().mapToInt(block -> block.counted().value()).sum());
    }

    public Minutes waiting() {
        return Minutes.of(
                blocks.stream().mapToInt(block -> block.waiting().value()).sum());
    }

    public Minutes planned() {
        return Minutes.of(blocks.stream()
                .mapToInt(block -> block.block().minutes().value())
                .sum());
    }
}
