package org.pra.academy.placements.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.kernel.Role;
import org.pra.academy.placements.PlacementPaths;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class PlacementNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        45, "placements.nav.logbook", PlacementPaths.LOGBOOK, "notebook-pen", Set.of(Role.TRAINEE)),
                new NavigationEntry(
                        45,
                        "placements.nav.logbooks",
                        PlacementPaths.LOGBOOKS,
                        "notebook-tabs",
                        Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR)));
    }
}
