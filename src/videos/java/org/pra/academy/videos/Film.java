package org.pra.academy.videos;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws every frame of a timeline and hands them to ffmpeg with the sound. */
final class Film {

    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    static final int FRAMES = 15;
    private final Timeline timeline;
    private final Stage stage;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    private final boolean draft;
    private int next;

    /** A draft is made five times as quickly and looks coarser. */
    Film(Timeline timeline, boolean draft) {
        this.timeline = timeline;
        this.draft = draft;
        this.stage = new Stage(timeline.sayings);
    }

    /** Runs every event without drawing, so that their faults are known before a film is made. */
    void rehearse() {
        timeline.events.forEach(event -> event.act().accept(stage));
    }

    BufferedImage frame(double time) {
        while (next < timeline.events.size() && timeline.events.get(next).time() <= time) {
            timeline.events.get(next++).act().accept(stage);
        }
        Graphics2D g = image.createGraphics();
        Pen pen = new Pen(g);
        pen.box(Palette.PAPER, 0, 0, WIDTH, HEIGHT, 0);
        stage.draw(pen, time);
        g.dispose();
        return image;
    }

    void still(double time, Path file) {
        try {
            ImageIO.write(frame(time), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + file + " cannot be written", e);
        }
    }

    void write(Path work, Path video) {
        Path sound = work.resolve("sound.s16");
        try {
            Files.write(sound, Mixer.mix(timeline));
            Process ffmpeg = new ProcessBuilder(command(sound, video))
                    .redirectError(new File(work.toFile(), "ffmpeg.log"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (OutputStream out = new BufferedOutputStream(ffmpeg.getOutputStream(), WIDTH * HEIGHT * 3)) {
                int frames = (int) Math.ceil(timeline.seconds * FRAMES);
                for (int i = 0; i < frames; i++) {
                    frame(i / (double) FRAMES);
                    out.write(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
                }
            }
            if (ffmpeg.waitFor() != 0) {
                throw new IllegalStateException("ffmpeg failed; see " + work.resolve("ffmpeg.log"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The film " + video + " cannot be written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private List<String> command(Path sound, Path video) {
        return List.of(("ffmpeg -y -v error -nostdin:off -f rawvideo -pix_fmt bgr24 -s 1280x720 -r " + FRAMES
                        + " -i - -f s16le -ar "
                        + Sound.RATE
                        + " -ac 1 -i SOUND -map 0:v -map 1:a -vf scale=out_color_matrix=bt709:out_range=tv -colorspace bt709"
                        + " -color_primaries bt709 -color_trc bt709 -color_range tv -c:v libvpx-vp9 -pix_fmt yuv420p QUALITY"
                        + " -row-mt 1 -tile-columns 1 -threads 2 -b:v 0 -g 450 -auto-alt-ref 1"
                        + " -lag-in-frames 20 -tune-content screen -c:a libopus -b:a 32k -application voip"
                        + " -metadata:g encoder= -fflags +bitexact -flags:v +bitexact -flags:a +bitexact VIDEO")
                .replace("-nostdin:off ", "")
                .replace(
                        "QUALITY",
                        draft ? "-deadline realtime -cpu-used 7 -crf 50" : "-deadline good -cpu-used 4 -crf 43")
                .replace("SOUND", sound.toString())
                .replace("VIDEO", video.toString())
                .split(" "));
    }
}
