package org.pra.academy.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * Words that a trainee marked in a section, with what stood around them, so that they are found again after small edits of the text.
 * {@code began} is the place of the first letter in the section's words.
 */
public record Highlight(
        UUID id, String itemId, String section, String quote, String before, String after, int began, Instant madeAt) {}
