package org.pra.academy.frontdesk.ui;

import java.util.Optional;
import org.pra.academy.curriculum.FeedScreens;
import org.pra.academy.frontdesk.FrontDeskPaths;
import org.pra.academy.frontdesk.FrontDeskService;
import org.springframework.stereotype.Component;

/** Lectures lead to the tasks at the desk they prepare. */
@Component
class FrontDeskFeeds implements FeedScreens {

    private final FrontDeskService desk;

    FrontDeskFeeds(FrontDeskService desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Feed> feed(String id) {
        return desk.title(id).map(title -> new Feed(id + " " + title, FrontDeskPaths.task(id)));
    }
}
