package org.pra.academy.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import org.pra.academy.kernel.Minutes;
import org.springframework.web.util.HtmlUtils;

/** One kind of hours drawn as a bar; the table beside it says the same in figures. */
final class HoursBar {

    private HoursBar() {}

    static Component of(String name, Minutes recorded, Minutes planned) {
        double share = planned.value() == 0 ? 0 : Math.min(100.0, 100.0 * recorded.value() / planned.value());
        return new Html("""
                <div class="desk-bar" aria-hidden="true"><span>%s</span>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="desk-plan" width="100" height="8"/><rect class="desk-done" width="%.2f" height="8"/></svg>
                <span>%s / %s</span></div>""".formatted(HtmlUtils.htmlEscape(name), share, recorded, planned));
    }
}
