package org.pra.academy.videos;

/** How a line is spoken: pace (1 is usual), loudness (1 is usual), and whether it comes out of a telephone. */
record Manner(double pace, double loudness, boolean phone) {}
