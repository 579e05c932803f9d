package org.pra.academy.hours.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.hours.HoursPaths;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class HoursNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(55, "hours.nav", HoursPaths.MINE, "hourglass", Set.of(Role.TRAINEE)));
    }
}
