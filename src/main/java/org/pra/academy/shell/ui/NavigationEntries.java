package org.pra.academy.shell.ui;

import java.util.List;

/** What a module puts into the navigation. */
public interface NavigationEntries {

    List<NavigationEntry> entries();
}
