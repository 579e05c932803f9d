package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** Train in pairs: a code with which a partner acts the person, on their own phone. */
final class PairInvitation extends NativeDetails {

    PairInvitation(Supplier<String> code) {
        setSummaryText(text("scenarios.pair.title"));
        Paragraph shown = new Paragraph();
        shown.addClassName("scenarios-code");
        shown.getElement().setAttribute("role", "status");
        NativeButton show = new NativeButton(
                text("scenarios.pair.code"), click -> shown.setText(text("scenarios.pair.is", code.get())));
        show.addClassName("shell-button");
        Div inside = new Div(new Paragraph(text("scenarios.pair.lead")), show, shown);
        inside.addClassName("scenarios-words");
        setContent(inside);
    }
}
