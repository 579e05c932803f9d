package org.pra.academy.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.Fault;
import org.pra.academy.kernel.PersonId;

/** What came of publishing. */
public sealed interface PublishingOutcome {

    record Published(int number, int wentOver, int reopened) implements PublishingOutcome {}

    /** The programme, or what the choices would make of it for some trainees, has faults. */
    record Faulty(List<Fault> faults) implements PublishingOutcome {}

    /** Somebody else published first; nothing was done. */
    record Overtaken(int number, @Nullable PersonId by, Instant at) implements PublishingOutcome {}

    /** It is what is published already. */
    record NothingNew() implements PublishingOutcome {}
}
