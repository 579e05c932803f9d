package org.pra.academy.placements;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every request for a signature. */
interface SignatureRequests extends Repository<SignatureRequest, UUID> {

    /** Stores at once, so that entries and links may point to it; publishes the events. */
    SignatureRequest saveAndFlush(SignatureRequest request);

    Optional<SignatureRequest> findById(UUID id);
}
