package org.pra.academy.batches.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an address. */
final class Addresses {

    private Addresses() {}

    /** A day such as 2026-11-24; whatever is none leads to today. */
    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** An id; whatever is none leads nowhere. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
