package org.pra.academy.frontdesk.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.frontdesk.FrontDeskPaths;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class FrontDeskNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(21, "frontdesk.nav.list", FrontDeskPaths.LIST, "monitor", Set.of(Role.TRAINEE)));
    }
}
