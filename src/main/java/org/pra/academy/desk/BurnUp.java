package org.pra.academy.desk;

import java.util.List;
import org.pra.academy.kernel.Minutes;

/**
 * Hours week by week since the batch began, each list cumulative: planned for all weeks, recorded and verified up to
 * {@code thisWeek} (1 is the first week; weeks before the first entry hold zero).
 */
public record BurnUp(int thisWeek, List<Minutes> planned, List<Minutes> recorded, List<Minutes> verified) {}
