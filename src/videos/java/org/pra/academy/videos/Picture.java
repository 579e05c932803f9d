package org.pra.academy.videos;

import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A large drawn explanation that fills the screen in place of the set. */
interface Picture {

    Set<String> keys();

    void change(ContentNode node, double time);

    void draw(Pen pen, Stage stage, double time);
}
