package org.pra.academy.drills;

/** How ready practice has made somebody in one drill: steady cards of all; practice only, never a mark. */
public record DrillStanding(String drill, String title, int steady, int total, int due) {}
