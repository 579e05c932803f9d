package org.pra.academy.desk;

/** A week of the path: how many of its lectures, videos and blocks are done. {@code now} marks the week of the calendar;
 * {@code path} leads to its list. */
public record WeekLine(int number, String title, int done, int items, boolean now, String path) {

    public boolean finished() {
        return done == items;
    }
}
