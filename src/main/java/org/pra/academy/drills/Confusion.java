package org.pra.academy.drills;

/** So many cards that belong to one place were put into another, or into the right one. */
public record Confusion(String answer, String chosen, int count) {}
