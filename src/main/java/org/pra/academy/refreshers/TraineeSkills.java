package org.pra.academy.refreshers;

import java.util.List;
import org.pra.academy.kernel.PersonId;

/** What one member of a batch should show again, what is due longest first. */
public record TraineeSkills(PersonId trainee, List<Skill> due) {}
