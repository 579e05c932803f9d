package org.pra.academy.competence.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.competence.CompetencePaths;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class CompetenceNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                50, "competence.nav.standing", CompetencePaths.STANDING, "chart-line", Set.of(Role.TRAINEE)));
    }
}
