package org.pra.academy.publishing.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.kernel.Role;
import org.pra.academy.publishing.PublishingPaths;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class PublishingNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                75, "publishing.nav.versions", PublishingPaths.VERSIONS, "history", Set.of(Role.ADMINISTRATOR)));
    }
}
