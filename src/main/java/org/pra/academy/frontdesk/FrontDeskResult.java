package org.pra.academy.frontdesk;

import java.time.Instant;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.UnitCode;

/** A finished exercise as other modules use it. */
public record FrontDeskResult(String task, UnitCode unit, Percent score, boolean passed, Instant at) {}
