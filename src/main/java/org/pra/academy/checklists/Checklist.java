package org.pra.academy.checklists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.UnitCode;

/** A practical sheet. {@code edition} names the guideline it follows; {@code digest} pins a marked sheet to this very text. */
public record Checklist(
        String id, String title, UnitCode unit, String edition, List<Mode> modes, List<Phase> phases, String digest) {

    /** A way to run the sheet; it hides the lines that do not belong to it. */
    public record Mode(String id, String title, Set<String> hides) {}

    public record Phase(String id, String title, List<Line> lines) {}

    /** One line to observe. A critical line missed fails the sheet whatever else was good. */
    public record Line(
            String id,
            String text,
            String target,
            boolean critical,
            int weight,
            @Nullable Measure measure) {}

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
