package org.pra.offenders;

import java.time.LocalDate;

class ClocklessNow {
    LocalDate today = LocalDate.now();
}
