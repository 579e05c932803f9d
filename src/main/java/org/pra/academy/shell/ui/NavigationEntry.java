package org.pra.academy.shell.ui;

import java.util.Set;
import org.pra.academy.kernel.Role;

/**
 * A place in the navigation. Modules give them as beans of {@link NavigationEntries}. {@code key} is the translation key of the label,
 * {@code icon} the name of a drawing in {@code /icons}; an empty role set means everybody who is signed in.
 */
public record NavigationEntry(int order, String key, String path, String icon, Set<Role> roles) {}
