package org.pra.academy.placements;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every entry of every logbook. */
interface LogbookEntries extends Repository<LogbookEntry, UUID> {

    /** Stores at once, so that what is written beside it may point to it; publishes the events. */
    LogbookEntry saveAndFlush(LogbookEntry entry);

    Optional<LogbookEntry> findById(UUID id);

    /** Whose entry it is, without loading it. */
    @Query("SELECT e.traineeId FROM LogbookEntry e WHERE e.id = :id")
    Optional<UUID> findTraineeOf(UUID id);

    List<LogbookEntry> findByRequestIdOrderByWorkedOnAscWrittenAtAsc(UUID requestId);

    List<LogbookEntry> findByTraineeIdAndBlockAndStateOrderBySignedAtAscIdAsc(
            UUID traineeId, String block, EntryState state);
}
