package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.pra.academy.eligibility.EligibilityReport;
import org.pra.academy.eligibility.RouteResult;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** The explainer: which routes hold, which papers prove them, and what the nearest ones lack. */
final class ReportPanel extends Div {

    private static final int NEAREST = 3;

    /** Spoken to the applicant. */
    ReportPanel(EligibilityReport report) {
        this(report, "eligibility.report.yes");
    }

    ReportPanel(EligibilityReport report, String yes) {
        addClassName("eligibility-report");
        Paragraph answer = new Paragraph(text(report.eligible() ? yes : "eligibility.report.no"));
        answer.addClassName("eligibility-answer");
        add(answer);
        report.holding().forEach(route -> add(holding(route)));
        if (!report.eligible()) {
            add(new H3(text("eligibility.report.nearest")));
            report.nearest(NEAREST).forEach(route -> add(lacking(route)));
        }
        Div all = new Div();
        report.routes().forEach(route -> all.add(lacking(route)));
        add(new NativeDetails(text("eligibility.report.all"), all));
        Paragraph version = new Paragraph(text("eligibility.report.version", report.rulesVersion(), report.day()));
        version.addClassName("shell-reason-rule");
        add(version);
    }

    private static Div holding(RouteResult route) {
        Div card = new Div(
                Screen.chip("done", text("eligibility.report.holds", route.route())),
                new H3(route.title()),
                new Paragraph(text(
                        "eligibility.report.papers",
                        route.evidence().stream()
                                .map(kind -> text("eligibility.evidence." + kind.name()))
                                .collect(Collectors.joining(", ")))));
        card.addClassNames("shell-card", "eligibility-route");
        return card;
    }

    private static Div lacking(RouteResult route) {
        Div card = new Div(
                Screen.chip(route.holds() ? "done" : "neutral", text("eligibility.report.route", route.route())),
                new H3(route.title()),
                Why.list(route.decision().reasons()));
        card.addClassNames("shell-card", "eligibility-route");
        return card;
    }
}
