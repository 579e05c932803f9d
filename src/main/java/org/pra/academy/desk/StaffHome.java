package org.pra.academy.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What waits for an instructor or administrator. {@code oldestQuestion} is when the question that waits longest was asked. */
public record StaffHome(
        int applicationsWaiting,
        int withoutBatch,
        int openSheets,
        int openQuestions,
        @Nullable Instant oldestQuestion,
        int unreadWorksheets) {}
