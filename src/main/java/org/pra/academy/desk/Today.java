package org.pra.academy.desk;

import java.util.List;
import java.util.Optional;

/** The classes of today in their order, the next one of this week after today where there is one, and how many drills are due. */
public record Today(List<ClassLine> classes, Optional<ClassLine> next, int drillsDue) {}
