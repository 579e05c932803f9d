package org.pra.academy.practicals.ui;

import java.util.Optional;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.curriculum.FeedScreens;
import org.springframework.stereotype.Component;

/** Lectures lead to the practicals whose checklists they feed. */
@Component
class PracticalFeeds implements FeedScreens {

    private final ChecklistService checklists;

    PracticalFeeds(ChecklistService checklists) {
        this.checklists = checklists;
    }

    @Override
    public Optional<Feed> feed(String id) {
        return checklists.checklist(id).map(checklist -> new Feed(id + " " + checklist.title(), "practicals"));
    }
}
