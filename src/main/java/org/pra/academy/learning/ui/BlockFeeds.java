package org.pra.academy.learning.ui;

import java.util.Optional;
import org.pra.academy.curriculum.FeedScreens;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.learning.LearningPaths;
import org.springframework.stereotype.Component;

/** Lectures lead to the week of the practice block they feed. */
@Component
class BlockFeeds implements FeedScreens {

    private final ProgrammeService programmes;

    BlockFeeds(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @Override
    public Optional<Feed> feed(String id) {
        return programmes
                .programme()
                .block(id)
                .map(block -> new Feed(block.id() + " " + block.title(), LearningPaths.week(block.week())));
    }
}
