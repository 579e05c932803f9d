package org.pra.academy.batches;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Every session of every batch. */
interface Sessions extends Repository<Session, UUID> {

    Session save(Session session);

    Session saveAndFlush(Session session);

    <S extends Session> List<S> saveAll(Iterable<S> sessions);

    void flush();

    Optional<Session> findById(UUID id);

    /** Holds the session until the transaction ends, so that no mark slips in behind the closing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Session> findLockedById(UUID id);

    long countByBatchId(UUID batch);

    List<Session> findByBatchIdAndSourceInAndStateAndRollState(
            UUID batch, List<String> sources, SessionState state, RollState roll);
}
