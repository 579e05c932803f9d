package org.pra.academy.desk;

import java.time.LocalDateTime;

/** A class of one's week as the start page shows it; times are the academy's own, {@code path} leads to its list or to the week. */
public record ClassLine(
        LocalDateTime from,
        LocalDateTime until,
        String item,
        String title,
        String room,
        boolean cancelled,
        boolean listOpen,
        String path) {}
