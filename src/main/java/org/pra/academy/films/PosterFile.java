package org.pra.academy.films;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads a poster's head: JPEG or PNG by content, and of a size that a phone shows. */
final class PosterFile {

    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_PIXELS = 4_096;
    private static final Map<String, String> TYPES = Map.of("jpeg", "image/jpeg", "png", "image/png");

    private PosterFile() {}

    static Optional<OwnFilms.Poster> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return Optional.empty();
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                String type = TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
                boolean fits = reader.getWidth(0) <= MOST_PIXELS && reader.getHeight(0) <= MOST_PIXELS;
                return type != null && fits ? Optional.of(new OwnFilms.Poster(type, content)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
