package org.pra.academy.learning;

import java.util.List;
import java.util.UUID;

/** A quiz being taken: items without their key, and what was chosen so far ({@code choices}, -1 for nothing yet). */
public record Quiz(UUID id, String lectureId, List<Item> items, List<Integer> choices) {

    public record Item(String id, String stem, List<String> options) {}
}
