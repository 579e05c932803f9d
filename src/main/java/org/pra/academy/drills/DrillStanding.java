package org.pra.academy.drills;

/** How ready practice has made somebody in one drill: cards met and cards steady, of all; practice only, never a mark. */
public record DrillStanding(String drill, String title, int met, int steady, int total, int due) {}
