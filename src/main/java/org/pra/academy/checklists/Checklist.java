package org.pra.academy.checklists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.UnitCode;

/**
 * A practical sheet. {@code edition} names the guideline it follows and {@code year} its year; {@code minutes} is the station's time.
 * Without {@code passPoints} every line must count; with it the points are enough, as long as no critical line is missed. With
 * {@code standardised} a standardised person gives 1 to 4 for respect. {@code digest} pins a marked sheet to this very text.
 */
public record Checklist(
        String id,
        String title,
        UnitCode unit,
        String edition,
        int year,
        int minutes,
        @Nullable Integer passPoints,
        boolean standardised,
        List<Mode> modes,
        List<Phase> phases,
        String digest) {

    private static final int STATION_MINUTES = 10;

    public Checklist {
        minutes = minutes == 0 ? STATION_MINUTES : minutes;
    }

    /** A way to run the sheet; it hides the lines that do not belong to it. */
    public record Mode(String id, String title, Set<String> hides) {}

    public record Phase(String id, String title, List<Line> lines) {}

    /**
     * One line to observe. A critical line missed fails the sheet whatever else was good. {@code policy} marks a value that the
     * hospital's own policy may set otherwise; {@code low} and {@code high} describe the ends of a line that is judged by level.
     */
    public record Line(
            String id,
            String text,
            String target,
            boolean critical,
            int weight,
            @Nullable Measure measure,
            boolean policy,
            String low,
            String high) {

        public Line {
            low = low == null ? "" : low;
            high = high == null ? "" : high;
        }

        /** The most it can give. */
        public int maximum() {
            return measure != null && measure.kind() == Measure.Kind.LEVEL && measure.max() != null
                    ? weight * measure.max().intValue()
                    : weight;
        }
    }

    public Optional<Mode> mode(String modeId) {
        return modes.stream().filter(mode -> mode.id().equals(modeId)).findFirst();
    }

    public Optional<Line> line(Mode mode, String lineId) {
        return lines(mode).stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    /** The lines a mode shows, in order. */
    public List<Line> lines(Mode mode) {
        return phases.stream()
                .flatMap(phase -> phase.lines().stream())
                .filter(line -> !mode.hides().contains(line.id()))
                .toList();
    }
}
