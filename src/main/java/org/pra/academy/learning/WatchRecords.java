package org.pra.academy.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what trainees saw of the videos. */
@Component
class WatchRecords {

    private static final String PROGRESS = """
            SELECT w.video_id, w.watched_tenths, w.position_seconds, w.worksheet, w.finished_at,
              COALESCE((SELECT GROUP_CONCAT(DISTINCT a.stop_id) FROM learning_video_answer a
                WHERE a.trainee_id = w.trainee_id AND a.video_id = w.video_id AND a.correct), '')
            FROM learning_watch w WHERE w.trainee_id = :trainee """;
    private final JdbcClient jdbc;

    WatchRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The film is on the trainee's screen; from the first time on the meter runs. */
    void opened(PersonId trainee, String video, Instant now) {
        WatchingMeter meter = WatchingMeter.begun(now);
        jdbc.sql("""
                INSERT IGNORE INTO learning_watch (trainee_id, video_id, segments, watched_tenths, position_seconds, worksheet,
                  opened_at, credited_tenths, allowance_tenths, metered_at)
                VALUES (?, ?, '', 0, 0, '', ?, 0, ?, ?)""")
                .params(trainee.toString(), video, utc(now), meter.allowance(), utc(meter.at()))
                .update();
    }

    /** Adds a stretch when the meter allows what is new in it; the place is kept in any case. */
    void watched(PersonId trainee, String video, WatchedSegments.Segment stretch, int filmTenths, Instant now) {
        Showing showing = jdbc.sql(
                        "SELECT segments, allowance_tenths, metered_at FROM learning_watch WHERE trainee_id = ? AND video_id = ? FOR UPDATE")
                .params(trainee.toString(), video)
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
                UPDATE learning_watch SET segments = ?, watched_tenths = ?, position_seconds = ?, credited_tenths = credited_tenths + ?,
                  allowance_tenths = ?, metered_at = ?
                WHERE trainee_id = ? AND video_id = ?""")
                .params(
                        seen.text(),
                        seen.tenths(),
                        stretch.to() / 10,
                        credible ? added : 0,
                        credible ? meter.spent(added).allowance() : meter.allowance(),
                        utc(meter.at()),
                        trainee.toString(),
                        video)
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

    VideoProgress progress(PersonId trainee, String video) {
        return jdbc.sql(PROGRESS + " AND w.video_id = :video")
                .param("trainee", trainee.toString())
                .param("video", video)
                .query(WatchRecords::row)
                .optional()
                .orElseGet(() -> VideoProgress.none(video));
    }

    Map<String, VideoProgress> all(PersonId trainee) {
        return jdbc.sql(PROGRESS).param("trainee", trainee.toString()).query(WatchRecords::row).list().stream()
                .collect(Collectors.toMap(VideoProgress::videoId, Function.identity()));
    }

    private static VideoProgress row(ResultSet row, int number) throws SQLException {
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
