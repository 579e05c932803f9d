package org.pra.academy.videos;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/** Sounds we make ourselves: ticks, bells, the tones of an AED, a phone. */
final class Sounds {

    private static final Map<String, Sound> ALL = new LinkedHashMap<>();

    static {
        ALL.put("tick", made(0.05, t -> 0.28 * Math.exp(-t * 90) * Math.sin(2 * Math.PI * 1500 * t)));
        ALL.put("bell", made(1.0, t -> 0.16 * Math.exp(-t * 4) * (tone(880, t) + 0.5 * tone(1320, t))));
        ALL.put("token", made(0.9, t -> 0.15 * Math.exp(-(t % 0.35) * 7) * tone(t < 0.35 ? 784 : 988, t)));
        ALL.put("ring", made(1.6, t -> t % 0.8 < 0.5 ? 0.10 * (tone(440, t) + tone(480, t)) : 0));
        ALL.put("aed-tone", made(0.5, t -> 0.12 * Math.sin(Math.PI * t / 0.5) * tone(660, t)));
        ALL.put(
                "aed-charge",
                made(
                        2.2,
                        t -> 0.09
                                * Math.min(1, t * 3)
                                * Math.min(1, (2.2 - t) * 6)
                                * Math.sin(2 * Math.PI * (420 * t + 110 * t * t))));
        ALL.put("shock", made(0.35, t -> 0.30 * Math.exp(-t * 14) * (tone(90, t) + 0.5 * tone(180, t))));
        ALL.put("alarm", made(1.5, t -> 0.11 * (t % 0.5 < 0.25 ? tone(740, t) : tone(587, t))));
        ALL.put("key", made(0.03, t -> 0.12 * Math.exp(-t * 160) * Math.sin(2 * Math.PI * 2600 * t)));
        ALL.put("done", made(0.4, t -> 0.10 * Math.exp(-t * 7) * (tone(659, t) + 0.6 * tone(988, t))));
        ALL.put("lost", made(0.5, t -> 0.10 * Math.exp(-t * 6) * (tone(247, t) + 0.6 * tone(196, t))));
        ALL.put("knock", made(0.25, t -> 0.4 * Math.exp(-t * 30) * tone(140, t)));
        ALL.put("baby-cry", made(2.4, t -> cry(t % 0.8)));
    }

    private Sounds() {}

    static Map<String, Sound> all() {
        return ALL;
    }

    private static double tone(double hertz, double t) {
        return Math.sin(2 * Math.PI * hertz * t);
    }

    /** One cry of a baby: a wavering tone with its overtones that swells and falls. */
    private static double cry(double t) {
        if (t > 0.62) {
            return 0;
        }
        double wave = 430 * t + 3.2 * Math.sin(Math.PI * t / 0.62) + 0.45 * Math.sin(2 * Math.PI * 9 * t);
        double sum = 0;
        for (int i = 1; i <= 5; i++) {
            sum += Math.sin(2 * Math.PI * i * wave) / (i == 2 || i == 3 ? 1.4 : i + 0.6);
        }
        return 0.09 * Math.sin(Math.PI * t / 0.62) * sum;
    }

    static Sound named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static Sound made(double seconds, DoubleUnaryOperator wave) {
        Sound sound = Sound.silence(seconds);
        for (int i = 0; i < sound.samples().length; i++) {
            double t = i / (double) Sound.RATE;
            double edge = Math.min(1, Math.min(t / 0.004, (seconds - t) / 0.004));
            sound.samples()[i] = (float) (wave.applyAsDouble(t) * edge);
        }
        return sound;
    }
}
