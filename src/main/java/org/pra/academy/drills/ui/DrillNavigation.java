package org.pra.academy.drills.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.drills.DrillPaths;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class DrillNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(21, "drills.nav.drills", DrillPaths.DRILLS, "heart-pulse", Set.of(Role.TRAINEE)),
                new NavigationEntry(
                        46, "drills.nav.overview", DrillPaths.OVERVIEW, "heart-pulse", Set.of(Role.INSTRUCTOR)));
    }
}
