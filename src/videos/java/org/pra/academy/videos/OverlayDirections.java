package org.pra.academy.videos;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Reads what is laid over the picture and taken away again, and keeps the beat of the metronome. */
final class OverlayDirections {

    private final Timeline timeline;
    private final Map<String, Set<String>> overlayKeys = new HashMap<>();
    private double ticksFrom = -1;
    private double tickStep = 60.0 / 110;
    private boolean ticksHeard;

    OverlayDirections(Timeline timeline) {
        this.timeline = timeline;
        Overlays.all()
                .forEach((name, maker) -> overlayKeys.put(name, maker.get().keys()));
    }

    /** The metronome falls silent at the end of a scene. */
    void end(double time) {
        if (ticksFrom >= 0) {
            stopTicks(time);
        }
    }

    /** Shows an overlay, or changes the one that is there. */
    void show(ContentNode node, double time) {
        ContentNode what = node.child("show");
        Set<String> keys = overlayKeys.get(what.asText());
        if (keys == null) {
            Keys.known(what, Overlays.all(), Overlays.all().values().iterator().next());
            return;
        }
        Set<String> allowed = Directions.plus("show", "id");
        allowed.addAll(keys);
        Keys.only(node, allowed);
        String kind = what.asText();
        String id = node.text("id", kind);
        if (kind.equals("metronome")) {
            startTicks(time, Keys.number(node, "rate", 110), !node.flag("silent"));
        }
        timeline.at(time, stage -> {
            Shown shown = stage.overlays().get(id);
            if (shown == null || shown.leaving()) {
                shown = new Shown(Overlays.made(kind), time);
                stage.overlays().put(id, shown);
            }
            shown.overlay.change(node, time);
        });
    }

    void hide(String id, double time) {
        if (id.equals("metronome") && ticksFrom >= 0) {
            stopTicks(time);
        }
        timeline.at(
                time,
                stage -> stage.overlays().forEach((name, shown) -> {
                    if (name.equals(id) || id.equals("all")) {
                        shown.hide(time);
                    }
                }));
    }

    private void startTicks(double time, double rate, boolean heard) {
        if (ticksFrom >= 0) {
            stopTicks(time);
        }
        ticksFrom = time;
        ticksHeard = heard;
        tickStep = 60 / rate;
        timeline.at(time, stage -> stage.compressions().rhythm(time, rate));
    }

    private void stopTicks(double time) {
        if (ticksHeard) {
            for (double t = ticksFrom; t < time - 0.01; t += tickStep) {
                timeline.heard.add(new Timeline.Heard(t, Sounds.named("tick")));
            }
        }
        ticksFrom = -1;
    }

    /** The first beat of the metronome not before a moment. */
    double nextTick(double time) {
        return ticksFrom < 0 ? time : ticksFrom + Math.ceil((time - ticksFrom) / tickStep - 0.001) * tickStep;
    }

    void counted(int number, double time) {
        timeline.at(time, stage -> {
            Shown shown = stage.overlays().get("counter");
            if (shown != null && shown.overlay instanceof CounterOverlay counter) {
                counter.count(number, time);
            }
        });
    }
}
