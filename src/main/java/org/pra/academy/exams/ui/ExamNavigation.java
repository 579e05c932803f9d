package org.pra.academy.exams.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.exams.ExamPaths;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class ExamNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(40, "exams.nav.paper", ExamPaths.PAPER, "timer", Set.of(Role.TRAINEE)));
    }
}
