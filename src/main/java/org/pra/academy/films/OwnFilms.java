package org.pra.academy.films;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pra.academy.curriculum.Film;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the institute's films in the database, their bytes in parts of one megabyte, so that a phone may ask for any stretch. */
@Component
@Transactional
class OwnFilms {

    static final int PART = 1 << 20;
    private static final String SELECT = """
            SELECT id, video_id, state, file_name, media_type, bytes, seconds, captions_en IS NOT NULL, captions_hi IS NOT NULL,
              poster IS NOT NULL, stops, uploaded_at, shown_at FROM films_own""";
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    OwnFilms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row and its bytes, read from {@code content} a part at a time. */
    void add(OwnFilm film, String sha256, UUID by, InputStream content) throws IOException {
        jdbc.sql("""
                INSERT INTO films_own (id, video_id, state, file_name, media_type, bytes, sha256, seconds, stops, uploaded_by, uploaded_at)
                VALUES (?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        film.id().toString(),
                        film.videoId(),
                        film.fileName(),
                        film.mediaType(),
                        film.bytes(),
                        sha256,
                        film.seconds(),
                        json.writeValueAsString(film.stops()),
                        by.toString(),
                        utc(film.uploadedAt()))
                .update();
        int number = 0;
        for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            jdbc.sql("INSERT INTO films_part (film_id, number, content) VALUES (?, ?, ?)")
                    .params(film.id().toString(), number++, part)
                    .update();
        }
    }

    List<OwnFilm> of(String videoId) {
        return jdbc.sql(SELECT + " WHERE video_id = ? ORDER BY uploaded_at DESC, id DESC")
                .params(videoId)
                .query(this::film)
                .list();
    }

    Optional<OwnFilm> one(UUID id) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .params(id.toString())
                .query(this::film)
                .optional();
    }

    Optional<OwnFilm> shown(String videoId) {
        return jdbc.sql(SELECT + " WHERE shown_video = ?")
                .params(videoId)
                .query(this::film)
                .optional();
    }

    /** The films shown in place of the programme's, by video. */
    Map<String, UUID> allShown() {
        return jdbc
                .sql("SELECT shown_video, id FROM films_own WHERE shown_video IS NOT NULL")
                .query((row, number) -> Map.entry(row.getString(1), UUID.fromString(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<String> captions(UUID id, CaptionLanguage language) {
        return jdbc.sql("SELECT IF(:en, captions_en, captions_hi) FROM films_own WHERE id = :id")
                .param("en", language == CaptionLanguage.EN)
                .param("id", id.toString())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(found -> found);
    }

    Optional<Poster> poster(UUID id) {
        return jdbc.sql("SELECT poster_type, poster FROM films_own WHERE id = ? AND poster IS NOT NULL")
                .params(id.toString())
                .query((row, number) -> new Poster(row.getString(1), row.getBytes(2)))
                .optional();
    }

    byte[] part(UUID id, int number) {
        return jdbc.sql("SELECT content FROM films_part WHERE film_id = ? AND number = ?")
                .params(id.toString(), number)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    void captions(UUID id, CaptionLanguage language, String text) {
        jdbc.sql(
                        "UPDATE films_own SET captions_en = IF(:en, :text, captions_en), captions_hi = IF(:en, captions_hi, :text) WHERE id = :id AND state = 'DRAFT'")
                .param("en", language == CaptionLanguage.EN)
                .param("text", text)
                .param("id", id.toString())
                .update();
    }

    void poster(UUID id, Poster poster) {
        jdbc.sql("UPDATE films_own SET poster = ?, poster_type = ? WHERE id = ? AND state = 'DRAFT'")
                .params(poster.content(), poster.mediaType(), id.toString())
                .update();
    }

    void stops(UUID id, List<Film.Stop> stops) {
        jdbc.sql("UPDATE films_own SET stops = ? WHERE id = ? AND state = 'DRAFT'")
                .params(json.writeValueAsString(stops), id.toString())
                .update();
    }

    /** True when a film of the institute was shown until now. */
    boolean withdraw(String videoId) {
        return jdbc.sql("UPDATE films_own SET state = 'WITHDRAWN' WHERE shown_video = ?")
                        .params(videoId)
                        .update()
                == 1;
    }

    void show(UUID id, Instant now) {
        jdbc.sql("UPDATE films_own SET state = 'SHOWN', shown_at = ? WHERE id = ?")
                .params(utc(now), id.toString())
                .update();
    }

    void discard(UUID id) {
        jdbc.sql("DELETE FROM films_own WHERE id = ? AND state = 'DRAFT'")
                .params(id.toString())
                .update();
    }

    private OwnFilm film(ResultSet row, int number) throws SQLException {
        return new OwnFilm(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                OwnFilm.State.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getInt(7),
                row.getBoolean(8),
                row.getBoolean(9),
                row.getBoolean(10),
                json.readerForListOf(Film.Stop.class).readValue(row.getString(11)),
                time(row, 12),
                row.getObject(13) == null ? null : time(row, 13));
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** A picture shown before the film begins. */
    @SuppressWarnings("ArrayRecordComponent")
    record Poster(String mediaType, byte[] content) {}
}
