package org.pra.academy.videos;

import java.util.Arrays;

/** Mono samples between -1 and 1 at the rate of all our films. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
record Sound(float[] samples) {

    static final int RATE = 24_000;

    static Sound silence(double seconds) {
        return new Sound(new float[(int) Math.round(seconds * RATE)]);
    }

    double seconds() {
        return samples.length / (double) RATE;
    }

    /** How loud the sound is around a moment, 0 to about 1, for the mouth. */
    double levelAt(double second) {
        int from = Math.max(0, (int) ((second - 0.03) * RATE));
        int to = Math.min(samples.length, (int) ((second + 0.03) * RATE));
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return to <= from ? 0 : Math.min(1, Math.sqrt(sum / (to - from)) * 5.5);
    }

    /** The same sound with its spoken parts at a given loudness and its edges trimmed of silence. */
    Sound normalised(double wantedRms) {
        int first = 0;
        int last = samples.length - 1;
        while (first < last && Math.abs(samples[first]) < 0.012) {
            first++;
        }
        while (last > first && Math.abs(samples[last]) < 0.012) {
            last--;
        }
        float[] cut = Arrays.copyOfRange(samples, Math.max(0, first - 700), Math.min(samples.length, last + 1_400));
        double sum = 0;
        int loud = 0;
        for (float sample : cut) {
            if (Math.abs(sample) > 0.02) {
                sum += sample * sample;
                loud++;
            }
        }
        double gain = loud == 0 ? 1 : wantedRms / Math.sqrt(sum / loud);
        for (int i = 0; i < cut.length; i++) {
            cut[i] = soft((float) (cut[i] * gain));
        }
        return new Sound(cut);
    }

    Sound louder(double factor) {
        float[] out = samples.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = soft((float) (out[i] * factor));
        }
        return new Sound(out);
    }

    Sound then(Sound next) {
        float[] both = Arrays.copyOf(samples, samples.length + next.samples.length);
        System.arraycopy(next.samples, 0, both, samples.length, next.samples.length);
        return new Sound(both);
    }

    /** Bends peaks over 0.7 so that nothing reaches 1. */
    static float soft(float sample) {
        float size = Math.abs(sample);
        return size <= 0.7f ? sample : Math.signum(sample) * (0.7f + 0.25f * (float) Math.tanh((size - 0.7f) / 0.25f));
    }
}
