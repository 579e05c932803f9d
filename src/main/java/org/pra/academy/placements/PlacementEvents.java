package org.pra.academy.placements;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to logbooks as the trail records it. Words of entries stay in the logbook; a preceptor is a named outsider. */
final class PlacementEvents {

    private PlacementEvents() {}

    record EntryWritten(UUID subject, PersonId about, String block, String day, int minutes) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("block", block, "day", day, "minutes", String.valueOf(minutes));
        }
    }

    record EntryChanged(UUID subject, PersonId about, String block, String day, int before, int minutes)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("block", block, "day", day, "minutes", before + " to " + minutes);
        }
    }

    record EntryWithdrawn(UUID subject, PersonId about) implements DomainEvent {}

    record SignatureAsked(UUID subject, PersonId about, String preceptor, String way, int entries)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("preceptor", preceptor, "way", way, "entries", String.valueOf(entries));
        }
    }

    record LinkRenewed(UUID subject, PersonId about, String preceptor, String way) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("preceptor", preceptor, "way", way);
        }
    }

    record SignatureRevoked(UUID subject, PersonId about, String preceptor) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("preceptor", preceptor);
        }
    }

    record LogbookAnswered(UUID subject, PersonId about, String outsider, int signed, int returned)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("signed", String.valueOf(signed), "returned", String.valueOf(returned));
        }
    }

    record EntrySigned(
            UUID subject,
            PersonId about,
            String outsider,
            int written,
            int minutes,
            @Nullable String why) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("written", String.valueOf(written), "signed", String.valueOf(minutes));
        }
    }

    record EntryReturned(UUID subject, PersonId about, String outsider, String why) implements DomainEvent {}

    record EntryQuestioned(UUID subject, PersonId about, String why) implements DomainEvent {}

    record QuestionAnswered(UUID subject, PersonId about, String why) implements DomainEvent {}

    record QuestionSettled(UUID subject, PersonId about, String why) implements DomainEvent {}

    record EntryVoided(UUID subject, PersonId about, int takenBack, String why) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("minutes", "-" + takenBack);
        }
    }
}
