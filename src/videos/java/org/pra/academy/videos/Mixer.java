package org.pra.academy.videos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Adds all sounds of a film up into one track of 16-bit samples. */
final class Mixer {

    private Mixer() {}

    static byte[] mix(Timeline timeline) {
        float[] all = new float[(int) Math.ceil(timeline.seconds * Sound.RATE)];
        for (Timeline.Heard heard : timeline.heard) {
            int at = (int) Math.round(heard.time() * Sound.RATE);
            float[] samples = heard.sound().samples();
            for (int i = 0; i < samples.length && at + i < all.length; i++) {
                all[at + i] += samples[i];
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(all.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : all) {
            bytes.putShort((short) Math.round(Sound.soft(sample) * 32_000));
        }
        return bytes.array();
    }
}
