package org.pra.academy.eligibility;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to an application as the trail records it. */
final class ApplicationEvents {

    private ApplicationEvents() {}

    record ApplicationSubmitted(UUID subject, PersonId about) implements DomainEvent {}

    record MoreAsked(UUID subject, PersonId about, String why) implements DomainEvent {}

    record ApplicationAccepted(
            UUID subject,
            PersonId about,
            String routes,
            @Nullable String why) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("routes", routes);
        }
    }

    record ApplicationRefused(UUID subject, PersonId about, String why) implements DomainEvent {}

    record OverrideProposed(UUID subject, PersonId about, String why) implements DomainEvent {}

    record EvidenceUploaded(UUID subject, PersonId about, String kind, String sha256) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind, "sha256", sha256);
        }
    }

    record EvidenceChecked(
            UUID subject,
            PersonId about,
            String state,
            @Nullable String why) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("state", state);
        }
    }

    record EvidenceRead(UUID subject, PersonId about) implements DomainEvent {}
}
