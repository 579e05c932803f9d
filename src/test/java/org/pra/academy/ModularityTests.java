package org.pra.academy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows of the house, as each package-info states them. */
class ModularityTests {

    @Test
    void everyModuleKeepsToItsArrows() {
        ApplicationModules.of(PraAcademy.class).verify();
    }
}
