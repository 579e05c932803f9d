package org.pra.academy.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what trainees saw of the videos. */
@Component
class WatchRecords {

    private static final String PROGRESS = """
            SELECT w.video_id, COALESCE(s.watched_tenths, 0), COALESCE(s.position_seconds, 0), w.worksheet, w.finished_at,
              COALESCE((SELECT GROUP_CONCAT(DISTINCT a.stop_id) FROM learning_video_answer a
                WHERE a.trainee_id = w.trainee_id AND a.video_id = w.video_id AND a.correct), ''), COALESCE(s.edition, '')
            FROM learning_watch w LEFT JOIN learning_seen s ON s.trainee_id = w.trainee_id AND s.video_id = w.video_id
            WHERE w.trainee_id = :trainee """;
    private final JdbcClient jdbc;

    WatchRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** This edition of the film is on the trainee's screen; from the first time on its meter runs. */
    void opened(PersonId trainee, String video, String edition, Instant now) {
        jdbc.sql("INSERT IGNORE INTO learning_watch (trainee_id, video_id, worksheet, opened_at) VALUES (?, ?, '', ?)")
                .params(trainee.toString(), video, utc(now))
                .update();
        WatchingMeter meter = WatchingMeter.begun(now);
        jdbc.sql("""
                INSERT IGNORE INTO learning_seen (trainee_id, video_id, edition, segments, watched_tenths, position_seconds,
                  allowance_tenths, metered_at)
                VALUES (?, ?, ?, '', 0, 0, ?, ?)""")
                .params(trainee.toString(), video, edition, meter.allowance(), utc(meter.at()))
                .update();
    }

    /** Adds a stretch when the meter allows what is new in it; the place is kept in any case. */
    void watched(
            PersonId trainee,
            String video,
            String edition,
            WatchedSegments.Segment stretch,
            int filmTenths,
            Instant now) {
        Showing showing = jdbc.sql("""
                SELECT segments, allowance_tenths, metered_at FROM learning_seen
                WHERE trainee_id = ? AND video_id = ? AND edition = ? FOR UPDATE""")
                .params(trainee.toString(), video, edition)
                .query((row, number) -> new Showing(
                        WatchedSegments.of(row.getString(1)),
                        new WatchingMeter(
                                row.getInt(2),
                                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .single();
        WatchedSegments with = showing.segments().with(stretch);
        int added = with.tenths() - showing.segments().tenths();
        WatchingMeter meter = showing.meter().filledUntil(now, filmTenths);
        boolean credible = meter.allows(added);
        WatchedSegments seen = credible ? with : showing.segments();
        jdbc.sql("""
                UPDATE learning_seen SET segments = ?, watched_tenths = ?, position_seconds = ?, allowance_tenths = ?, metered_at = ?
                WHERE trainee_id = ? AND video_id = ? AND edition = ?""")
                .params(
                        seen.text(),
                        seen.tenths(),
                        stretch.to() / 10,
                        credible ? meter.spent(added).allowance() : meter.allowance(),
                        utc(meter.at()),
                        trainee.toString(),
                        video,
                        edition)
                .update();
    }

    void answered(PersonId trainee, String video, String stop, int chosen, boolean correct, Instant now) {
        jdbc.sql(
                        "INSERT INTO learning_video_answer (trainee_id, video_id, stop_id, chosen, correct, answered_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(trainee.toString(), video, stop, chosen, correct, utc(now))
                .update();
    }

    void wrote(PersonId trainee, String video, String worksheet) {
        jdbc.sql("UPDATE learning_watch SET worksheet = ? WHERE trainee_id = ? AND video_id = ?")
                .params(worksheet, trainee.toString(), video)
                .update();
    }

    /** True when this call finished it. */
    boolean finish(PersonId trainee, String video, Instant now) {
        return jdbc.sql(
                                "UPDATE learning_watch SET finished_at = ? WHERE trainee_id = ? AND video_id = ? AND finished_at IS NULL")
                        .params(utc(now), trainee.toString(), video)
                        .update()
                == 1;
    }

    /** How far a trainee is with each edition of a video that they have opened. */
    Map<String, VideoProgress> editions(PersonId trainee, String video) {
        return jdbc
                .sql(PROGRESS + " AND w.video_id = :video")
                .param("trainee", trainee.toString())
                .param("video", video)
                .query((row, number) -> Map.entry(row.getString(7), row(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All videos a trainee has opened, each in the edition that is shown now. */
    Map<String, VideoProgress> all(PersonId trainee, UnaryOperator<String> editionOfVideo) {
        Map<String, VideoProgress> all = new HashMap<>();
        jdbc.sql(PROGRESS)
                .param("trainee", trainee.toString())
                .query((row, number) -> Map.entry(row.getString(7), row(row)))
                .list()
                .forEach(entry -> {
                    VideoProgress found = entry.getValue();
                    boolean now = entry.getKey().equals(editionOfVideo.apply(found.videoId()));
                    all.merge(
                            found.videoId(),
                            now ? found : found.ofAnotherFilm(),
                            (one, other) -> one.watchedSeconds() > 0 ? one : other);
                });
        return all;
    }

    private static VideoProgress row(ResultSet row) throws SQLException {
        LocalDateTime finished = row.getObject(5, LocalDateTime.class);
        return new VideoProgress(
                row.getString(1),
                row.getInt(2) / 10,
                row.getInt(3),
                Arrays.stream(row.getString(6).split(",", -1))
                        .filter(stop -> !stop.isEmpty())
                        .collect(Collectors.toCollection(java.util.TreeSet::new)),
                row.getString(4),
                finished == null ? null : finished.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private record Showing(WatchedSegments segments, WatchingMeter meter) {}
}
