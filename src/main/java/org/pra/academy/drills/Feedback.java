package org.pra.academy.drills;

import java.time.Instant;

/** What a choice was worth: whether it was right, where the card belongs and why, and when it was stored. */
public record Feedback(boolean right, boolean scored, String answer, String answerTitle, String why, Instant at) {}
