package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.pra.academy.curriculum.FeedScreens;

/** Which scenarios, checklists and papers a lecture feeds, as links where their screen exists. */
@SpringComponent
class FeedList {

    private final List<FeedScreens> screens;

    FeedList(List<FeedScreens> screens) {
        this.screens = screens;
    }

    Component of(List<String> feeds) {
        UnorderedList list = new UnorderedList();
        feeds.forEach(id -> list.add(new ListItem(screens.stream()
                .flatMap(screen -> screen.feed(id).stream())
                .findFirst()
                .<Component>map(feed -> new Anchor(feed.path(), feed.title()))
                .orElseGet(() -> new Span(id)))));
        Div feed = new Div(new Span(text("learning.lecture.feeds")), list);
        feed.addClassName("learning-feeds");
        return feed;
    }
}
