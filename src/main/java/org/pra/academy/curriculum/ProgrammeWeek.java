package org.pra.academy.curriculum;

import java.util.List;

/** One of the weeks of the plan with the ids of the lectures, videos and blocks that belong to it. */
public record ProgrammeWeek(int number, String title, List<String> items) {}
