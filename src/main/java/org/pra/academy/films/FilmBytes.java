package org.pra.academy.films;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pra.academy.films.FilmHeader.Unreadable;

/** A file read by place, in numbers with the most significant byte first. Reading past its end says that the film is cut off. */
final class FilmBytes implements AutoCloseable {

    private static final int WINDOW = 1 << 16;
    private final FileChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long windowAt;

    private FilmBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        window.limit(0);
    }

    static FilmBytes of(Path file) throws IOException {
        return new FilmBytes(FileChannel.open(file));
    }

    long size() {
        return size;
    }

    int at(long place) throws IOException, Unreadable {
        if (place < 0 || place >= size) {
            throw new Unreadable(FilmFault.CUT_OFF, "No byte at " + place + " of " + size);
        }
        if (place < windowAt || place >= windowAt + window.limit()) {
            window.clear();
            windowAt = place;
            while (window.hasRemaining() && channel.read(window, windowAt + window.position()) > 0) {
                // fills the window
            }
            window.flip();
        }
        return window.get((int) (place - windowAt)) & 0xff;
    }

    /** Up to eight bytes as one number; eight bytes above the range of a long become negative. */
    long number(long place, int bytes) throws IOException, Unreadable {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | at(place + i);
        }
        return number;
    }

    String word(long place, int bytes) throws IOException, Unreadable {
        byte[] letters = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            letters[i] = (byte) at(place + i);
        }
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
