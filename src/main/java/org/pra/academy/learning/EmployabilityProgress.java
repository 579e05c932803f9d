package org.pra.academy.learning;

import org.pra.academy.kernel.Decision;

/** What a trainee shows for an employability module. Evidence only: its hours come from attendance. */
public record EmployabilityProgress(
        String moduleId, int answered, int tasks, LectureProgress lesson, Decision decision) {

    public boolean begun() {
        return answered > 0 || lesson.sectionsRead() > 0 || lesson.tries() > 0;
    }
}
