package org.pra.academy.hours;

import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.kernel.UnitCode;

/** What minutes rest on: a name such as {@code block/P1/session/…}, and the kind and unit they count for. */
public record HoursSource(String name, HoursKind kind, UnitCode unit) {}
