package org.pra.academy.practicals.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class PracticalNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(15, "practicals.nav.grade", "grade", "clipboard-check", Set.of(Role.INSTRUCTOR)),
                new NavigationEntry(
                        17,
                        "practicals.nav.control",
                        ControlRoomView.PATH,
                        "clipboard-check",
                        Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR)),
                new NavigationEntry(30, "practicals.nav.mine", "practicals", "clipboard-check", Set.of(Role.TRAINEE)));
    }
}
