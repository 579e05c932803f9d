package org.pra.academy.certificates;

import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to completion records as the trail records it. */
final class CertificateEvents {

    private CertificateEvents() {}

    record CertificateIssued(UUID subject, PersonId about, String serial, String hash) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("serial", serial, "hash", hash);
        }
    }

    record CertificateSuperseded(UUID subject, PersonId about, String serial, String newer, String why)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("serial", serial, "newer", newer);
        }
    }

    record CertificateRevoked(UUID subject, PersonId about, String serial, String why) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("serial", serial);
        }
    }
}
