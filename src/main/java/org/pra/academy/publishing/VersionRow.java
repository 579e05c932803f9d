package org.pra.academy.publishing;

import java.util.List;
import org.pra.academy.curriculum.Version;

/** A version with what changed in it and how many read it now: all who are enrolled, and those of them in progress. */
public record VersionRow(Version version, List<Outlook.Line> changes, int trainees, int inProgress) {}
