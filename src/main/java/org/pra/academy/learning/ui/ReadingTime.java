package org.pra.academy.learning.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.pra.academy.learning.ReadingTimeService;

/** Counts in the browser how long a section is read, while somebody is there; nothing of it is shown. */
@Tag("academy-reading-time")
@JsModule("./components/reading-time.ts")
final class ReadingTime extends Component {

    private final String itemId;
    private final ReadingTimeService times;

    ReadingTime(String itemId, ReadingTimeService times) {
        this.itemId = itemId;
        this.times = times;
    }

    @ClientCallable
    void spent(String section, int seconds) {
        times.spent(itemId, section, seconds);
    }
}
