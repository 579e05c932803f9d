package org.pra.academy.videos;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pra.academy.content.ContentNode;

/** A film as written: its cast, and its scenes still as they stand in the file. */
record Storyboard(String id, String title, Map<String, Role> cast, List<ContentNode> scenes) {

    /** The voice that is always there. */
    Role narrator() {
        return Objects.requireNonNull(cast.get("narrator"));
    }
}
