package org.pra.academy.learning;

import java.time.Instant;

/** What a trainee keeps at a section for themselves: words, a bookmark, or both. */
public record SectionNote(String itemId, String section, String words, boolean bookmarked, Instant changedAt) {}
