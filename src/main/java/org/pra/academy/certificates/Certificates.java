package org.pra.academy.certificates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every completion record ever issued. */
interface Certificates extends Repository<Certificate, UUID> {

    Certificate save(Certificate certificate);

    Certificate saveAndFlush(Certificate certificate);

    Optional<Certificate> findBySerial(String serial);

    Optional<Certificate> findByTraineeIdAndState(UUID traineeId, CertificateState state);

    List<Certificate> findByTraineeIdOrderByIssuedAtDesc(UUID traineeId);

    List<Certificate> findTop200ByOrderByIssuedAtDesc();
}
