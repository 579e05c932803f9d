package org.pra.academy.placements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import org.springframework.web.util.HtmlUtils;

/** A share drawn as a thin bar under the words that say it: signed in the brand's colour, waiting in a lighter one. */
final class QuietBar {

    private QuietBar() {}

    static Component of(String words, int signed, int waiting, int wanted) {
        double done = share(signed, wanted);
        double more = Math.min(100 - done, share(waiting, wanted));
        return new Html("""
                <div class="placements-bar"><span>%s</span>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="placements-bar-plan" width="100" height="6"/><rect class="placements-bar-waiting" x="%.2f" width="%.2f" height="6"/><rect class="placements-bar-signed" width="%.2f" height="6"/></svg></div>""".formatted(HtmlUtils.htmlEscape(words), done, more, done));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : Math.min(100.0, 100.0 * part / whole);
    }
}
