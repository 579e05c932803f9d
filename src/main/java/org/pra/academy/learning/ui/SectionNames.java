package org.pra.academy.learning.ui;

import org.pra.academy.curriculum.Programme;

/** What a section is called where it stands alone: "L05 Search first, verify second". */
final class SectionNames {

    private SectionNames() {}

    static String of(Programme programme, String itemId, String sectionId) {
        return itemId + " "
                + programme.reading(itemId).stream()
                        .flatMap(reading -> reading.text().sections().stream())
                        .filter(section -> section.id().equals(sectionId))
                        .map(section -> section.title())
                        .findFirst()
                        .orElse(sectionId);
    }
}
