package org.pra.academy.videos;

import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Something drawn over the set: a clock, a form, a list that ticks. */
interface Overlay {

    /** The keys it understands besides show, id, after and when. */
    Set<String> keys();

    /** Takes new values; the first call comes when it is shown. */
    void change(ContentNode node, double time);

    void draw(Pen pen, Stage stage, double time);
}
