package org.pra.academy.scenarios.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.kernel.Role;
import org.pra.academy.scenarios.ScenarioPaths;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class ScenarioNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        20,
                        "scenarios.nav.scenarios",
                        ScenarioPaths.SCENARIOS,
                        "messages-square",
                        Set.of(Role.TRAINEE)),
                new NavigationEntry(
                        22, "scenarios.nav.talks", ScenarioPaths.TALKS, "messages-square", Set.of(Role.INSTRUCTOR)));
    }
}
