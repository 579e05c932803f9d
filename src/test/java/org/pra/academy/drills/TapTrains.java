package org.pra.academy.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trains of compressions as a machine would press them: known to the hundredth, so that every figure has one right value. */
public final class TapTrains {

    public static final double LIMIT = 120_000;
    /** Browsers count from when the page was opened, not from the first compression. */
    private static final double OPENED = 12_345.67;

    private TapTrains() {}

    /** What a train holds: rows of time and letter. */
    public record Row(double at, String kind) {}

    public static List<Row> steady(double perMinute) {
        return drifting(perMinute, perMinute);
    }

    /** The rate changes evenly from the one to the other over two minutes. */
    public static List<Row> drifting(double from, double to) {
        List<Row> rows = new ArrayList<>();
        double at = 0;
        while (at <= LIMIT) {
            rows.add(row(at, "c"));
            at += 60_000 / (from + (to - from) * at / LIMIT);
        }
        return ended(rows);
    }

    /** A steady train with a hole of so many milliseconds after one minute. */
    public static List<Row> withPause(double perMinute, double pause) {
        List<Row> rows = new ArrayList<>();
        double at = 0;
        boolean paused = false;
        while (at <= LIMIT) {
            rows.add(row(at, "c"));
            boolean now = !paused && at >= 60_000;
            paused |= now;
            at += now ? pause : 60_000 / perMinute;
        }
        return ended(rows);
    }

    /** Sets of so many compressions with two breaths of one second, each compression off its beat by up to {@code jitter}. */
    public static List<Row> sets(int compressions, double perMinute, double jitter) {
        Random random = new Random(30_2);
        List<Row> rows = new ArrayList<>();
        double at = 0;
        double beat = 60_000 / perMinute;
        while (at <= LIMIT) {
            for (int i = 0; i < compressions && at <= LIMIT; i++) {
                rows.add(row(at + (i == 0 ? 0 : (random.nextDouble() * 2 - 1) * jitter), "c"));
                at += beat;
            }
            rows.add(row(at + 700, "b"));
            rows.add(row(at + 1_900, "b"));
            at += 3_000;
        }
        return ended(rows);
    }

    private static List<Row> ended(List<Row> rows) {
        rows.add(row(LIMIT + 5, "e"));
        return rows;
    }

    private static Row row(double at, String kind) {
        return new Row(Math.round((OPENED + at) * 100) / 100.0, kind);
    }

    static List<RhythmEvent> events(List<Row> rows) {
        return rows.stream()
                .map(row -> new RhythmEvent(
                        row.at(), RhythmEvent.Kind.of(row.kind()).orElseThrow(), "pad"))
                .toList();
    }

    /** The rows as a browser of a version of the log writes them. */
    public static String chunk(int version, List<Row> rows) {
        StringBuilder text = new StringBuilder("{\"version\":" + version + ",\"events\":[");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            text.append(i == 0 ? "" : ",")
                    .append("[")
                    .append(row.at())
                    .append(",\"")
                    .append(row.kind())
                    .append(version == 1 ? "\"]" : "\",\"key\"]");
        }
        return text.append("]}").toString();
    }
}
