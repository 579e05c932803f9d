package org.pra.academy.batches;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;

/** Who is in a batch: asked here, answered by the module that enrols. One statement each. */
public interface BatchMembers {

    List<PersonId> of(UUID batch);

    Optional<UUID> batchOf(PersonId person);
}
