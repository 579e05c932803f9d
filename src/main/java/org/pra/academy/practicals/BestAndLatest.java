package org.pra.academy.practicals;

/** Of one trainee's graded sheets of one checklist, the best and the latest; they may be the same. */
public record BestAndLatest(String checklist, PracticalResult best, PracticalResult latest) {}
