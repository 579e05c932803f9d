package org.pra.academy.batches.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class BatchNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                30, "batches.nav.batches", "batches", "calendar-days", Set.of(Role.ADMINISTRATOR, Role.INSTRUCTOR)));
    }
}
