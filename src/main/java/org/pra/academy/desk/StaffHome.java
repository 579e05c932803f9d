package org.pra.academy.desk;

/** What waits for an instructor or administrator. */
public record StaffHome(int applicationsWaiting, int withoutBatch, int openSheets) {}
