package org.pra.academy.practicals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry on a station sheet, made on a device and never changed. {@code after} names the entries its maker saw standing where this
 * one is put; an entry nobody has replaced stands. So the sheet depends on which entries there are, not on when or in which order they
 * arrive, nor on any clock: {@code wall} (the device's own clock) and {@code mono} (milliseconds since the page was loaded) are told,
 * not trusted. {@code number} counts a device's entries without a gap.
 */
public record Operation(
        UUID id,
        UUID sheet,
        OperationKind kind,
        String line,
        String value,
        List<UUID> after,
        UUID device,
        long number,
        long wall,
        long mono) {

    public static final String TRAINEE = "trainee";
    public static final String ASSESSOR = "assessor";

    public Operation {
        after = after == null ? List.of() : List.copyOf(after);
        line = line == null ? "" : line;
        value = value == null ? "" : value;
    }

    /** Where it is put: entries of one place replace each other. */
    String place() {
        return kind == OperationKind.CLOCK ? id.toString() : kind + " " + line;
    }

    boolean sameAs(@Nullable Operation other) {
        return other != null
                && sheet.equals(other.sheet)
                && kind == other.kind
                && line.equals(other.line)
                && value.equals(other.value);
    }
}
