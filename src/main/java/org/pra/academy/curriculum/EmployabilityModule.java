package org.pra.academy.curriculum;

import java.util.List;
import org.pra.academy.kernel.Minutes;

/**
 * An employability module in full: what it is for, how its sessions run in class, the work a trainee writes down, and the lesson to
 * read. Its id is that of the block whose minutes it fills; those are credited by attendance, never by reading.
 */
public record EmployabilityModule(
        String id,
        String title,
        List<String> outcomes,
        List<String> aims,
        List<Session> sessions,
        List<Activity> activities,
        List<Task> worksheet,
        LectureText lesson,
        List<String> summary,
        List<Lecture.GlossaryTerm> glossary,
        List<Lecture.Source> sources) {

    /** A stretch of class time; its steps fill its minutes exactly. */
    public record Session(String title, boolean practical, Minutes minutes, List<String> needs, List<Step> steps) {}

    public record Step(Minutes minutes, String act) {}

    /** Something a class of up to thirty does together. */
    public record Activity(String title, Minutes minutes, String goal, List<String> how, List<String> debrief) {}

    /** A task answered in writing; {@code good} is what the instructor looks for and is not shown before the answer is seen. */
    public record Task(String id, String ask, String hint, String good) {}
}
