package org.pra.academy.curriculum;

import java.util.Optional;

/** Modules say where what a lecture feeds is found: a scenario, a checklist, a paper. Asked with ids such as {@code DS01}. */
public interface FeedScreens {

    /** The screen behind an id; empty when it is not theirs or not there yet. */
    Optional<Feed> feed(String id);

    /** A name for display and the path of the screen. */
    record Feed(String title, String path) {}
}
