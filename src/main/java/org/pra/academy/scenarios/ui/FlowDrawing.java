package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import org.pra.academy.scenarios.FlowMap;

/** The map as a drawing: layers from top to bottom, lines as thick as trainees walked them. The table below says the same in words. */
final class FlowDrawing extends Div {

    private static final int WIDE = 150;
    private static final int HIGH = 40;
    private static final int GAP = 20;
    private static final int STEP = 84;
    private static final int THICKEST = 9;

    private record Spot(int x, int y) {}

    private static final Spot ORIGIN = new Spot(GAP, GAP);

    FlowDrawing(FlowMap map) {
        addClassName("scenarios-flow");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text("scenarios.map.drawing"));
        Map<String, Spot> spots = new HashMap<>();
        Map<Integer, Integer> used = new HashMap<>();
        map.places().forEach(place -> {
            int column = used.merge(place.layer(), 1, Integer::sum) - 1;
            spots.put(place.id(), new Spot(GAP + column * (WIDE + GAP), GAP + place.layer() * STEP));
        });
        int width = spots.values().stream().mapToInt(Spot::x).max().orElse(0) + WIDE + GAP;
        int height = spots.values().stream().mapToInt(Spot::y).max().orElse(0) + HIGH + GAP;
        StringBuilder svg = new StringBuilder();
        map.places().forEach(place -> lines(svg, map, place, spots));
        map.places().forEach(place -> box(svg, place, spots));
        add(
                new Html(
                        "<div><svg class=\"scenarios-flow-drawing\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" aria-hidden=\"true\" focusable=\"false\">%s</svg></div>"
                                .formatted(width, height, width, height, svg)),
                new Paragraph(text("scenarios.map.legend")));
    }

    private static void lines(StringBuilder svg, FlowMap map, FlowMap.Place place, Map<String, Spot> spots) {
        Map<String, Integer> walked = new HashMap<>();
        place.ways().forEach(way -> way.to().forEach(to -> walked.merge(to, way.chosen(), Integer::sum)));
        Spot from = spots.getOrDefault(place.id(), ORIGIN);
        walked.forEach((to, count) -> {
            Spot end = spots.get(to);
            if (end != null) {
                double thick = 1 + THICKEST * Math.min(1.0, count / (double) Math.max(1, map.runs()));
                svg.append(
                        "<path class=\"scenarios-flow-line\" data-walked=\"%s\" stroke-width=\"%.1f\" d=\"M%d %d C%d %d %d %d %d %d\"/>"
                                .formatted(
                                        count > 0,
                                        thick,
                                        from.x() + WIDE / 2,
                                        from.y() + HIGH,
                                        from.x() + WIDE / 2,
                                        from.y() + STEP,
                                        end.x() + WIDE / 2,
                                        end.y() - STEP / 2,
                                        end.x() + WIDE / 2,
                                        end.y()));
            }
        });
    }

    private static void box(StringBuilder svg, FlowMap.Place place, Map<String, Spot> spots) {
        Spot spot = spots.getOrDefault(place.id(), ORIGIN);
        svg.append(
                "<g class=\"scenarios-flow-box\" data-kind=\"%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/><text x=\"%d\" y=\"%d\">%s · %d</text></g>"
                        .formatted(
                                place.kind(),
                                spot.x(),
                                spot.y(),
                                WIDE,
                                HIGH,
                                spot.x() + WIDE / 2,
                                spot.y() + HIGH / 2 + 5,
                                place.id(),
                                place.visits()));
    }
}
