package org.pra.academy.films;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to the institute's own films as the trail records it. */
final class FilmEvents {

    private FilmEvents() {}

    record FilmUploaded(UUID subject, String video, String sha256, int seconds) implements DomainEvent {
        @Override
        public @Nullable PersonId about() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("video", video, "sha256", sha256, "seconds", String.valueOf(seconds));
        }
    }

    record FilmReplaced(UUID subject, String video, int seconds) implements DomainEvent {
        @Override
        public @Nullable PersonId about() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("video", video, "seconds", String.valueOf(seconds));
        }
    }

    record FilmWithdrawn(UUID subject, String video) implements DomainEvent {
        @Override
        public @Nullable PersonId about() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("video", video);
        }
    }
}
