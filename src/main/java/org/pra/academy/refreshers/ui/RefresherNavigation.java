package org.pra.academy.refreshers.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.kernel.Role;
import org.pra.academy.refreshers.RefresherPaths;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class RefresherNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(35, "refreshers.nav.mine", RefresherPaths.MINE, "refresh", Set.of(Role.TRAINEE)),
                new NavigationEntry(
                        48, "refreshers.nav.batch", RefresherPaths.BATCH, "refresh", Set.of(Role.INSTRUCTOR)));
    }
}
