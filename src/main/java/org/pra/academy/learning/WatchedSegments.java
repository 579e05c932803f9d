package org.pra.academy.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Which stretches of a film were seen, in tenths of a second, joined where they meet; seeing a stretch twice counts once. */
record WatchedSegments(List<Segment> segments) {

    /** From inclusive, to exclusive, in tenths of a second from the film's start. */
    record Segment(int from, int to) {
        Segment {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("A stretch ends after it begins: " + from + " to " + to);
            }
        }
    }

    static WatchedSegments none() {
        return new WatchedSegments(List.of());
    }

    /** Reads what {@link #text()} wrote: {@code 0-120,300-455}. */
    static WatchedSegments of(String text) {
        List<Segment> segments = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (!part.isEmpty()) {
                int dash = part.indexOf('-');
                segments.add(new Segment(
                        Integer.parseInt(part.substring(0, dash)), Integer.parseInt(part.substring(dash + 1))));
            }
        }
        return new WatchedSegments(segments);
    }

    WatchedSegments with(Segment added) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.add(added);
        sorted.sort(Comparator.comparingInt(Segment::from));
        List<Segment> joined = new ArrayList<>();
        for (Segment next : sorted) {
            Segment last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && next.from() <= last.to()) {
                joined.set(joined.size() - 1, new Segment(last.from(), Math.max(last.to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return new WatchedSegments(List.copyOf(joined));
    }

    int tenths() {
        return segments.stream()
                .mapToInt(segment -> segment.to() - segment.from())
                .sum();
    }

    String text() {
        return segments.stream()
                .map(segment -> segment.from() + "-" + segment.to())
                .collect(Collectors.joining(","));
    }
}
