package org.pra.offenders;

import com.vaadin.flow.component.html.Span;

class VaadinOutsideUi {
    Span shown = new Span();
}
