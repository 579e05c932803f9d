package org.pra.academy.placements;

import java.time.Instant;

/** An entry a trainee began and did not save yet, as it was kept last. */
public record KeptDraft(EntryDraft draft, Instant at) {}
