package org.pra.academy.hours;

import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** Planned, recorded and verified minutes of one kind in one unit. Verified minutes are part of the recorded ones. */
public record HoursTotal(HoursKind kind, UnitCode unit, Minutes recorded, Minutes verified) {}
