package org.pra.academy.exams;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A paper as its sitter sees it: items without their key, what was answered so far (-1 for nothing), and when it ends. */
public record Paper(UUID sitting, String title, Instant startedAt, Instant endsAt, List<Item> items) {

    public record Item(int place, String stem, List<String> options, int chosen) {}
}
