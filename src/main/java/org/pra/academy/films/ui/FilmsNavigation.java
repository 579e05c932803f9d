package org.pra.academy.films.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.films.FilmPaths;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class FilmsNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(75, "films.nav.films", FilmPaths.FILMS, "film", Set.of(Role.ADMINISTRATOR)));
    }
}
