package org.pra.academy.scenarios;

import java.time.Instant;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.UnitCode;

/** A finished run as other modules use it. */
public record ScenarioResult(String scenario, UnitCode unit, Percent score, boolean competent, Instant at) {}
