package org.pra.academy.learning;

import java.util.List;
import java.util.UUID;

/** A quiz being taken: items without their key. */
public record Quiz(UUID id, String lectureId, List<Item> items) {

    public record Item(String id, String stem, List<String> options) {}
}
