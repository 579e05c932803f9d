package org.pra.academy.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every route's answer on a day, under one version of the rules. Any one route that holds is enough. */
public record EligibilityReport(String rulesVersion, LocalDate day, List<RouteResult> routes) {

    public boolean eligible() {
        return routes.stream().anyMatch(RouteResult::holds);
    }

    public List<RouteResult> holding() {
        return routes.stream().filter(RouteResult::holds).toList();
    }

    /** The routes that lack least, nearest first. */
    public List<RouteResult> nearest(int howMany) {
        return routes.stream()
                .filter(route -> !route.holds())
                .sorted(Comparator.comparingDouble(EligibilityReport::distance))
                .limit(howMany)
                .toList();
    }

    private static double distance(RouteResult route) {
        return route.decision().missing().stream()
                .mapToDouble(reason -> reason.rule().startsWith("experience-")
                        ? Double.parseDouble(reason.args().get(3))
                                / Double.parseDouble(reason.args().getFirst())
                        : 2)
                .sum();
    }
}
