package org.pra.academy.certificates.ui;

import java.util.List;
import java.util.Set;
import org.pra.academy.certificates.CertificatePaths;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.NavigationEntries;
import org.pra.academy.shell.ui.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class CertificateNavigation implements NavigationEntries {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(60, "certificates.nav.mine", "my-record", "award", Set.of(Role.TRAINEE)),
                new NavigationEntry(
                        60,
                        "certificates.nav.all",
                        CertificatePaths.CERTIFICATES,
                        "award",
                        Set.of(Role.ADMINISTRATOR)));
    }
}
