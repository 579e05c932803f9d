package org.pra.academy.practicals;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Every sheet ever opened. */
interface PracticalAttempts extends Repository<PracticalAttempt, UUID> {

    PracticalAttempt save(PracticalAttempt attempt);

    Optional<PracticalAttempt> findById(UUID id);

    /** Holds the sheet until the transaction ends, so that a tick never slips in behind the grading. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PracticalAttempt> findLockedById(UUID id);

    Optional<PracticalAttempt> findFirstByTraineeIdAndAssessorIdAndChecklistAndModeAndGradedAtIsNull(
            UUID traineeId, UUID assessorId, String checklist, String mode);

    List<PracticalAttempt> findByAssessorIdAndGradedAtIsNull(UUID assessorId);

    List<PracticalAttempt> findByTraineeIdOrderByOpenedAt(UUID traineeId);
}
