package org.pra.academy.desk;

import java.util.List;
import java.util.Optional;

/** The classes of today in their order, and the next one of this week after today where there is one. */
public record Today(List<ClassLine> classes, Optional<ClassLine> next) {}
