package org.pra.academy.learning;

/** How long the readers of a batch spent in one section; half of them less, half of them more. */
public record SectionTime(String itemId, String section, int readers, int medianSeconds) {}
