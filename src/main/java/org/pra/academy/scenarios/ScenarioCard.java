package org.pra.academy.scenarios;

import org.pra.academy.kernel.UnitCode;

/** A scenario on the list. */
public record ScenarioCard(String id, String title, UnitCode unit, int runs, boolean competentOnce, boolean begun) {}
