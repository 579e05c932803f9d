package org.pra.academy.desk;

import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** One unit on the home page: hours wanted and recorded, and whether its decision holds. */
public record UnitProgress(UnitCode unit, String title, Minutes wanted, Minutes recorded, boolean shown) {}
