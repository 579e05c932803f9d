package org.pra.offenders.ui;

import com.vaadin.flow.component.html.Div;

class InlineStyle {
    void paint(Div div) {
        div.getStyle().set("color", "red");
    }
}
