package org.pra.academy.films;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A film's bytes as a file to send, whole or in stretches; only the parts that are wanted are read. */
final class StoredFilm extends AbstractResource {

    private final OwnFilms films;
    private final OwnFilm film;

    StoredFilm(OwnFilms films, OwnFilm film) {
        this.films = films;
        this.film = film;
    }

    @Override
    public String getDescription() {
        return "film " + film.id();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return film.bytes();
    }

    @Override
    public InputStream getInputStream() {
        return new Parts();
    }

    /** Skipping costs nothing; a part is fetched when its first byte is read. */
    private final class Parts extends InputStream {

        private long place;
        private int number = -1;
        private byte[] part = new byte[0];

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (place >= film.bytes()) {
                return -1;
            }
            int wanted = (int) (place / OwnFilms.PART);
            if (wanted != number) {
                part = films.part(film.id(), wanted);
                number = wanted;
            }
            int from = (int) (place % OwnFilms.PART);
            int count = Math.min(length, part.length - from);
            System.arraycopy(part, from, target, offset, count);
            place += count;
            return count;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.clamp(count, 0, film.bytes() - place);
            place += skipped;
            return skipped;
        }
    }
}
