package org.pra.academy.desk.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class DeskNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(1, "desk.nav.home", "home", "home", Set.of()));
    }
}
