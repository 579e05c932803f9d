package org.pra.academy.curriculum;

import java.io.InputStream;
import org.pra.academy.content.ContentTree;
import org.springframework.core.io.AbstractResource;

/** An uploaded film, read from the database part by part as it is asked for. */
final class KeptFilm extends AbstractResource {

    private final FilmStore store;
    private final ContentTree.Media film;

    KeptFilm(FilmStore store, ContentTree.Media film) {
        this.store = store;
        this.film = film;
    }

    @Override
    public String getDescription() {
        return "film " + film.digest();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return film.size();
    }

    @Override
    public InputStream getInputStream() {
        return new Parts();
    }

    /** Loads only the parts that are read; what is skipped is not loaded. */
    private final class Parts extends InputStream {

        private long position;
        private int loaded = -1;
        private byte[] content = new byte[0];

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int part = (int) (position / FilmStore.PART);
            int at = (int) (position % FilmStore.PART);
            if (position >= film.size()) {
                return -1;
            }
            if (part != loaded) {
                content = store.part(film.digest(), part);
                loaded = part;
            }
            int count = Math.min(most, content.length - at);
            if (count <= 0) {
                return -1;
            }
            System.arraycopy(content, at, into, from, count);
            position += count;
            return count;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.max(0, Math.min(count, film.size() - position));
            position += skipped;
            return skipped;
        }
    }
}
