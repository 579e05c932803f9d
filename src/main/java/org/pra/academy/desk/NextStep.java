package org.pra.academy.desk;

import java.util.List;

/** The one next thing for a person: translation keys of what and why with their arguments, how long it takes, and where it is. */
public record NextStep(String key, List<String> args, int minutes, String path) {}
