package org.pra.academy.videos;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** Keeps the drawn set while the camera rests. */
final class BackdropCache {

    private final BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_3BYTE_BGR);
    private @Nullable AffineTransform drawnFor;

    void clear() {
        drawnFor = null;
    }

    void draw(Pen pen, Stage stage, AffineTransform view) {
        if (!view.equals(drawnFor)) {
            Graphics2D g = image.createGraphics();
            Pen own = new Pen(g);
            own.box(Palette.PAPER, 0, 0, 1280, 720, 0);
            g.transform(view);
            stage.backdrop().behind(own, stage);
            g.dispose();
            drawnFor = new AffineTransform(view);
        }
        pen.graphics().drawImage(image, 0, 0, null);
    }
}
