package org.pra.academy.videos;

import java.util.List;

/** The voices that speak: an open synthesiser's voice, its pitch and pace. Pitch also moves the colour of a voice. */
enum Voice {
    MEERA("slt", 1.0, 1.10, "a calm woman; the narrator's voice"),
    KAVITA("slt", 0.90, 1.06, "an older, lower woman"),
    PRIYA("slt", 1.05, 1.08, "a young woman"),
    ARUN("rms", 1.0, 1.02, "a man of middle age"),
    SURESH("rms", 0.92, 1.05, "an older, lower man"),
    IMRAN("rms", 1.10, 1.04, "a young man"),
    THOMAS("awb", 1.0, 1.16, "a man with another accent"),
    GOPAL("awb", 0.93, 1.16, "an old man with another accent"),
    MACHINE("kal16", 1.0, 1.08, "the voice of a machine");

    private final String source;
    final double pitch;
    final double stretch;
    final String sounds;

    Voice(String source, double pitch, double stretch, String sounds) {
        this.source = source;
        this.pitch = pitch;
        this.stretch = stretch;
        this.sounds = sounds;
    }

    List<String> command(String textFile, String waveFile, double pace) {
        return List.of(
                "flite",
                "-voice",
                source,
                "--setf",
                "duration_stretch=" + stretch / pace,
                "-f",
                textFile,
                "-o",
                waveFile);
    }
}
