package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.pra.academy.batches.AttendanceShare;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.shell.ui.Screen;

/** Attendance in one line with a bar: the share, what is wanted, and what may still be missed or is missing. */
final class ShareLine extends Div {

    ShareLine(AttendanceShare share) {
        this(share, true);
    }

    ShareLine(AttendanceShare share, boolean withLink) {
        addClassNames("shell-card", "batches-share");
        Span figure = new Span(share.held().value() == 0 ? "–" : share.percent().toString());
        figure.addClassName("batches-figure");
        Div words = new Div(new Paragraph(sentence(share)));
        if (share.held().value() > 0) {
            words.add(new Paragraph(next(share)));
        }
        if (withLink) {
            words.add(new Anchor(BatchPaths.ATTENDANCE, text("batches.share.all")));
        }
        add(figure, words, bar(share), chip(share));
    }

    static Span chip(AttendanceShare share) {
        if (share.held().value() == 0) {
            return Screen.chip("neutral", text("batches.share.nothing"));
        }
        return share.reaches()
                ? Screen.chip("done", text("batches.share.reached"))
                : Screen.chip("attention", text("batches.share.below", share.wanted()));
    }

    private static String sentence(AttendanceShare share) {
        return share.held().value() == 0
                ? text("batches.share.none", share.wanted())
                : text("batches.share.sentence", share.attended(), share.held(), share.wanted());
    }

    private static String next(AttendanceShare share) {
        if (share.beyond().value() > 0) {
            return text("batches.share.beyond", share.beyond());
        }
        return text("batches.share.mayMiss", share.mayMiss());
    }

    private static Html bar(AttendanceShare share) {
        return new Html("""
                <div class="batches-bar" aria-hidden="true"><svg viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="batches-bar-all" width="100" height="8"/>\
                <rect class="batches-bar-attended" width="%s" height="8"/><rect class="batches-bar-wanted" x="%s" width="0.8" height="8"/></svg></div>""".formatted(
                share.percent().value().toPlainString(), share.wanted().value().toPlainString()));
    }
}
