package org.pra.academy.desk;

import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** One unit on the home page: hours so far, and the decision on it with what is missing. */
public record UnitProgress(UnitCode unit, String title, Minutes wanted, Minutes recorded, Decision decision) {}
