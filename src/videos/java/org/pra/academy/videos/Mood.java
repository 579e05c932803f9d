package org.pra.academy.videos;

import java.util.LinkedHashMap;
import java.util.Map;

/** A face: how brows, lids and mouth stand; colour and drops for anger and illness. */
record Mood(double browUp, double browIn, double lids, double smile, double flush, double sweat) {

    static final Mood NEUTRAL = new Mood(0, 0, 0.1, 0, 0, 0);
    private static final Map<String, Mood> ALL = new LinkedHashMap<>();

    static {
        ALL.put("calm", new Mood(0.15, 0, 0.08, 0.25, 0, 0));
        ALL.put("smile", new Mood(0.35, 0, 0.12, 0.9, 0, 0));
        ALL.put("kind", new Mood(0.3, -0.4, 0.14, 0.55, 0, 0));
        ALL.put("neutral", NEUTRAL);
        ALL.put("serious", new Mood(-0.2, 0.25, 0.14, -0.1, 0, 0));
        ALL.put("worried", new Mood(0.45, -1, 0.05, -0.45, 0, 0));
        ALL.put("sad", new Mood(0.2, -1, 0.34, -0.75, 0, 0));
        ALL.put("angry", new Mood(-0.55, 1, 0.16, -0.8, 0.55, 0));
        ALL.put("annoyed", new Mood(-0.35, 0.65, 0.26, -0.5, 0.12, 0));
        ALL.put("bored", new Mood(-0.1, 0.15, 0.48, -0.25, 0, 0));
        ALL.put("scared", new Mood(0.9, -0.8, -0.12, -0.6, 0, 0.5));
        ALL.put("surprised", new Mood(1, -0.1, -0.15, -0.1, 0, 0));
        ALL.put("tired", new Mood(0.05, -0.35, 0.46, -0.3, 0, 0));
        ALL.put("pain", new Mood(-0.3, -0.5, 0.55, -0.85, 0.1, 0.6));
        ALL.put("unwell", new Mood(0.1, -0.7, 0.42, -0.5, 0, 1));
        ALL.put("relieved", new Mood(0.4, -0.45, 0.25, 0.6, 0, 0));
        ALL.put("asleep", new Mood(0, -0.1, 1, 0, 0, 0));
    }

    static Map<String, Mood> all() {
        return ALL;
    }

    Mood towards(Mood other, double share) {
        return new Mood(
                Ease.lerp(browUp, other.browUp, share),
                Ease.lerp(browIn, other.browIn, share),
                Ease.lerp(lids, other.lids, share),
                Ease.lerp(smile, other.smile, share),
                Ease.lerp(flush, other.flush, share),
                Ease.lerp(sweat, other.sweat, share));
    }
}
