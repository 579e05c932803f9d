package org.pra.academy.eligibility;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every application ever made. */
interface Applications extends Repository<Application, UUID> {

    Application save(Application application);

    Application saveAndFlush(Application application);

    Optional<Application> findById(UUID id);

    Optional<Application> findByApplicantId(UUID applicantId);
}
