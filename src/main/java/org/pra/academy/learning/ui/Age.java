package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long something has waited, in the largest unit that says enough. */
final class Age {

    private Age() {}

    static String of(Instant since, Clock clock) {
        Duration age = Duration.between(since, clock.instant());
        if (age.toDays() > 0) {
            return text(age.toDays() == 1 ? "learning.age.day" : "learning.age.days", age.toDays());
        }
        return age.toHours() > 0
                ? text("learning.age.hours", age.toHours())
                : text("learning.age.minutes", Math.max(1, age.toMinutes()));
    }
}
