package org.pra.academy.curriculum;

import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to reviews as the trail records it. */
final class ReviewEvents {

    private ReviewEvents() {}

    record ReviewWritten(PersonId about) implements DomainEvent {
        @Override
        public UUID subject() {
            return about.value();
        }
    }

    record ReviewModerated(PersonId about, String state) implements DomainEvent {
        @Override
        public UUID subject() {
            return about.value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("state", state);
        }
    }
}
