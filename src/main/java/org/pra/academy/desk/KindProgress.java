package org.pra.academy.desk;

import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.kernel.Minutes;

/** Planned, recorded and verified minutes of one kind. */
public record KindProgress(HoursKind kind, Minutes planned, Minutes recorded, Minutes verified) {}
