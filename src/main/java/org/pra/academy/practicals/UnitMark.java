package org.pra.academy.practicals;

import java.time.Instant;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.UnitCode;

/** Points an instructor gave for one part of one unit; the latest of a part counts, earlier ones stay. */
public record UnitMark(
        UnitCode unit, MarkComponent component, int points, int maximum, String why, PersonId by, Instant at) {}
