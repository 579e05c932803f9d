package org.pra.academy.desk;

import java.time.LocalDate;

/** A skill that a trainee should show again; {@code missed} when the latest sheet was not passed. */
public record RefreshLine(String item, String title, LocalDate shown, boolean missed, String why) {}
