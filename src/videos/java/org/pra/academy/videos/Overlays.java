package org.pra.academy.videos;

import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** All overlays by name. */
final class Overlays {

    private static final Map<String, Supplier<Overlay>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("clock", ClockOverlay::new);
        ALL.put("stopwatch", StopwatchOverlay::new);
        ALL.put("metronome", MetronomeOverlay::new);
        ALL.put("counter", CounterOverlay::new);
        ALL.put("gauge", GaugeOverlay::new);
        ALL.put("rubric", RubricOverlay::new);
        ALL.put("checklist", ChecklistOverlay::new);
        ALL.put("callout", CalloutOverlay::new);
        ALL.put("ring", RingOverlay::new);
        ALL.put("form", FormOverlay::new);
        ALL.put("flow", FlowOverlay::new);
        ALL.put("timeline", TimelineOverlay::new);
        ALL.put("deadline", DeadlineOverlay::new);
        ALL.put("number", NumberOverlay::new);
        ALL.put("table", TableOverlay::new);
        ALL.put("compare", CompareOverlay::new);
        ALL.put("card", CardOverlay::new);
        ALL.put("name", NameOverlay::new);
        ALL.put("thought", ThoughtOverlay::new);
        ALL.put("distance", DistanceOverlay::new);
        ALL.put("tally", TallyOverlay::new);
        ALL.put("records", RecordsOverlay::new);
        ALL.put("menu", MenuOverlay::new);
        ALL.put("folders", FoldersOverlay::new);
        ALL.put("item", ItemOverlay::new);
    }

    private Overlays() {}

    static Map<String, Supplier<Overlay>> all() {
        return ALL;
    }

    static Overlay made(String name) {
        return Objects.requireNonNull(ALL.get(name), name).get();
    }

    /** A panel on which overlays write. */
    static void panel(Pen pen, double x, double y, double w, double h) {
        pen.box(Palette.alpha(Palette.INK, 0.07), x + 2, y + 4, w, h, 12);
        pen.box(Palette.alpha(Palette.WHITE, 0.96), x, y, w, h, 12);
        pen.frame(Palette.LINE, 1.5, x, y, w, h, 12);
    }

    /** Draws what stands in the set and so moves with the camera; a large picture hides it. */
    static void inSet(Pen pen, Stage stage, double time, Runnable drawing) {
        if (stage.picture() == null) {
            Point2D corner = stage.camera().seen(0, 0, time);
            double scale = (stage.camera().seen(1000, 0, time).getX() - corner.getX()) / 1000;
            pen.in(corner.getX(), corner.getY(), scale, drawing);
        }
    }

    /** A tick in a circle, or an empty circle, or a cross. */
    static void mark(Pen pen, double x, double y, double r, int state, double share) {
        if (state == 0) {
            pen.ring(Palette.LINE_STRONG, 2, x, y, r, r);
            return;
        }
        double s = r * (0.6 + 0.4 * Ease.smooth(share));
        pen.oval(state > 0 ? Palette.DONE : Palette.STOP, x, y, s, s);
        if (state > 0) {
            pen.line(Palette.WHITE, r * 0.28, x - s * 0.45, y, x - s * 0.1, y + s * 0.36, x + s * 0.5, y - s * 0.36);
        } else {
            pen.line(Palette.WHITE, r * 0.28, x - s * 0.36, y - s * 0.36, x + s * 0.36, y + s * 0.36);
            pen.line(Palette.WHITE, r * 0.28, x + s * 0.36, y - s * 0.36, x - s * 0.36, y + s * 0.36);
        }
    }
}
