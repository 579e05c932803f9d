package org.pra.academy.batches.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class BatchNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        8,
                        "batches.nav.timetable",
                        BatchPaths.TIMETABLE,
                        "calendar-days",
                        Set.of(Role.TRAINEE, Role.INSTRUCTOR)),
                new NavigationEntry(
                        30, "batches.nav.batches", "batches", "layers", Set.of(Role.ADMINISTRATOR, Role.INSTRUCTOR)));
    }
}
