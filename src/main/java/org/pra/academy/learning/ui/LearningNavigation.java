package org.pra.academy.learning.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.kernel.Role;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class LearningNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        10, "learning.nav.lectures", LearningPaths.LECTURES, "book-open", Set.of(Role.TRAINEE)),
                new NavigationEntry(
                        43,
                        "learning.nav.search",
                        LearningPaths.SEARCH,
                        "search",
                        Set.of(Role.TRAINEE, Role.INSTRUCTOR)),
                new NavigationEntry(44, "learning.nav.notes", LearningPaths.NOTES, "bookmark", Set.of(Role.TRAINEE)),
                new NavigationEntry(
                        46,
                        "learning.nav.questions",
                        LearningPaths.OPEN_QUESTIONS,
                        "question",
                        Set.of(Role.INSTRUCTOR)),
                new NavigationEntry(
                        47, "learning.nav.struggles", LearningPaths.STRUGGLES, "chart-line", Set.of(Role.INSTRUCTOR)),
                new NavigationEntry(
                        45,
                        "learning.nav.worksheets",
                        LearningPaths.WORKSHEETS,
                        "file-check",
                        Set.of(Role.INSTRUCTOR)));
    }
}
