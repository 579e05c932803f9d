package org.pra.academy.curriculum;

/** Something with a text that is read section by section: a lecture or the lesson of an employability module. */
public record Reading(String id, String title, LectureText text) {

    public boolean hasSection(String sectionId) {
        return text.sections().stream().anyMatch(section -> section.id().equals(sectionId));
    }
}
