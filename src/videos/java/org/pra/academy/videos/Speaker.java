package org.pra.academy.videos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns written lines into speech, sentence by sentence, and keeps what it has spoken. */
final class Speaker {

    private static final double LOUDNESS = 0.165;
    private static final double BETWEEN_SENTENCES = 0.26;
    private final Path kept;
    private final Pronunciation pronunciation;

    Speaker(Path kept, Pronunciation pronunciation) {
        this.kept = kept;
        this.pronunciation = pronunciation;
    }

    Spoken speak(Voice voice, String line, Manner manner) {
        Sound all = Sound.silence(0);
        List<Spoken.Sentence> sentences = new ArrayList<>();
        for (String sentence : Sentences.of(line)) {
            if (!sentences.isEmpty()) {
                all = all.then(Sound.silence(BETWEEN_SENTENCES));
            }
            Sound sound = one(voice, pronunciation.spoken(sentence), manner);
            double start = all.seconds();
            all = all.then(sound);
            sentences.add(new Spoken.Sentence(sentence, start, all.seconds()));
        }
        return new Spoken(all, List.copyOf(sentences));
    }

    /** A word spoken within a given time, as in counting. */
    Sound within(Voice voice, String word, double seconds) {
        Sound sound = one(voice, pronunciation.spoken(word), new Manner(1, 1, false));
        return sound.seconds() <= seconds
                ? sound
                : one(
                        voice,
                        pronunciation.spoken(word),
                        new Manner(Math.ceil(sound.seconds() / seconds * 20) / 20, 1, false));
    }

    private Sound one(Voice voice, String text, Manner manner) {
        Path file = kept.resolve(UUID.nameUUIDFromBytes((voice + "|" + voice.stretch + "|" + voice.pitch + "|"
                                + manner.pace() + "|" + manner.phone() + "|" + text)
                        .getBytes(StandardCharsets.UTF_8))
                + ".f32");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(kept);
                synthesise(voice, text, manner, file);
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            float[] samples = new float[bytes.remaining() / 4];
            bytes.asFloatBuffer().get(samples);
            return new Sound(samples).normalised(LOUDNESS * manner.loudness());
        } catch (IOException e) {
            throw new UncheckedIOException("The speech in " + kept + " cannot be kept", e);
        }
    }

    private void synthesise(Voice voice, String text, Manner manner, Path file) throws IOException {
        Path words = kept.resolve("words.txt");
        Path wave = kept.resolve("words.wav");
        Files.writeString(words, text);
        Commands.run(voice.command(words.toString(), wave.toString(), manner.pace()));
        int rate = Integer.parseInt(new String(
                        Commands.run(List.of(
                                "ffprobe",
                                "-v",
                                "error",
                                "-show_entries",
                                "stream=sample_rate",
                                "-of",
                                "csv=p=0",
                                wave.toString())),
                        StandardCharsets.US_ASCII)
                .strip()
                .replace(",", ""));
        String shape = "asetrate=" + Math.round(rate * voice.pitch) + ",aresample=" + Sound.RATE + ",atempo="
                + 1 / voice.pitch + ",highpass=f=90,equalizer=f=3200:t=q:w=1.2:g=2.5,equalizer=f=300:t=q:w=1:g=-1.5";
        if (manner.phone()) {
            shape += ",highpass=f=350,lowpass=f=3300";
        }
        byte[] raw = Commands.run(List.of(
                "ffmpeg",
                "-v",
                "error",
                "-nostdin",
                "-i",
                wave.toString(),
                "-af",
                shape,
                "-ac",
                "1",
                "-ar",
                String.valueOf(Sound.RATE),
                "-f",
                "f32le",
                "-"));
        Files.write(file, raw);
    }
}
