package org.pra.academy.videos;

/** What a face does at one moment: its mood, how far the mouth is open, the blink, and where the eyes look. */
record Face(Mood mood, double mouth, double blink, double lookX, double lookY) {}
