package org.pra.academy.curriculum;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.pra.academy.content.ContentTree;
import org.pra.academy.kernel.CalledByServices;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Films and pictures of all editions, by digest: those that came with the application from there, uploaded ones from the database. */
@Service
@CalledByServices
@Transactional
public class FilmStore {

    static final int PART = 1 << 20;
    private final JdbcClient jdbc;

    FilmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps an uploaded film in parts; one that is known already is not kept twice. */
    public void keep(String digest, byte[] content) {
        boolean came = ShippedProgramme.files().media().values().stream()
                .anyMatch(film -> film.digest().equals(digest));
        for (int part = 0; !came && part * PART < content.length; part++) {
            int from = part * PART;
            jdbc.sql("INSERT IGNORE INTO curriculum_film (digest, part, content) VALUES (?, ?, ?)")
                    .params(digest, part, Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)))
                    .update();
        }
    }

    /** The file at a path of an edition. One that an earlier release brought and this one has not reads as the one at the same path. */
    @Transactional(readOnly = true)
    public Optional<Resource> find(String path, ContentTree.Media film) {
        return ShippedProgramme.files().media().entrySet().stream()
                .filter(entry -> entry.getValue().digest().equals(film.digest()))
                .findFirst()
                .<Resource>map(entry -> shipped(entry.getKey()))
                .or(() -> kept(film) ? Optional.of(new KeptFilm(this, film)) : Optional.empty())
                .or(() -> Optional.of(shipped(path)).filter(Resource::exists));
    }

    public InputStream open(String path, ContentTree.Media film) throws IOException {
        return find(path, film)
                .orElseThrow(() -> new IOException("The file " + path + " is lost"))
                .getInputStream();
    }

    @Transactional(readOnly = true)
    public byte[] part(String digest, int part) {
        return jdbc.sql("SELECT content FROM curriculum_film WHERE digest = ? AND part = ?")
                .params(digest, part)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    private boolean kept(ContentTree.Media film) {
        return jdbc.sql("SELECT COUNT(*) FROM curriculum_film WHERE digest = ? AND part = 0")
                        .params(film.digest())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Resource shipped(String path) {
        return new ClassPathResource("programme/" + path);
    }
}
