package org.pra.academy.eligibility.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class EligibilityNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                20, "eligibility.nav.applications", "applications", "file-check", Set.of(Role.ADMINISTRATOR)));
    }
}
