package org.pra.academy.publishing;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to the programme as the trail records it. */
final class PublishingEvents {

    private PublishingEvents() {}

    /** Told of the programme, not of a person. */
    interface OfTheProgramme extends DomainEvent {
        @Override
        default @Nullable PersonId about() {
            return null;
        }
    }

    record ProgrammeTried(UUID subject, String file, String digest, int faults) implements OfTheProgramme {
        @Override
        public Map<String, String> facts() {
            return Map.of("file", file, "digest", digest, "faults", String.valueOf(faults));
        }
    }

    record UploadRefused(UUID subject, String file, String reason) implements OfTheProgramme {
        @Override
        public Map<String, String> facts() {
            return Map.of("file", file, "reason", reason);
        }
    }

    record DraftLookedThrough(UUID subject, String file, String digest) implements OfTheProgramme {
        @Override
        public Map<String, String> facts() {
            return Map.of("file", file, "digest", digest);
        }
    }

    record DraftDiscarded(UUID subject, String file) implements OfTheProgramme {
        @Override
        public Map<String, String> facts() {
            return Map.of("file", file);
        }
    }

    record ProgrammePublished(
            UUID subject, int number, String digest, String why, String choices, int wentOver, int reopened)
            implements OfTheProgramme {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "version",
                    String.valueOf(number),
                    "digest",
                    digest,
                    "choices",
                    choices,
                    "went over",
                    String.valueOf(wentOver),
                    "opened again",
                    String.valueOf(reopened));
        }
    }
}
