package org.pra.academy.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes and bookmarks of the signed-in trainee. Nobody else reads them, whatever their role. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class NoteService {

    private static final int LONGEST_NOTE = 4_000;
    private static final String SELECT =
            "SELECT item_id, section, words, bookmarked, changed_at FROM learning_note WHERE trainee_id = ? AND (bookmarked OR words <> '') ";
    private final ProgrammeService programmes;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    NoteService(ProgrammeService programmes, JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Notes and bookmarks in one text, by section. */
    @Transactional(readOnly = true)
    public Map<String, SectionNote> of(String itemId) {
        return jdbc.sql(SELECT + "AND item_id = ?").params(me(), itemId).query(NoteService::row).list().stream()
                .collect(Collectors.toMap(SectionNote::section, Function.identity()));
    }

    /** All of them, newest first. */
    @Transactional(readOnly = true)
    public List<SectionNote> mine() {
        return jdbc.sql(SELECT + "ORDER BY changed_at DESC, item_id, section")
                .params(me())
                .query(NoteService::row)
                .list();
    }

    /** Keeps the words as they stand now; empty words leave no note. Answers when they were stored. */
    public Instant write(String itemId, String section, String words) {
        if (words.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has up to 4,000 characters; this one has " + words.length()
                    + ". What you wrote before is kept.");
        }
        return keep(itemId, section, "words", words.strip());
    }

    public Instant bookmark(String itemId, String section, boolean on) {
        return keep(itemId, section, "bookmarked", on);
    }

    private Instant keep(String itemId, String section, String column, Object value) {
        Reading reading = programmes
                .programme()
                .reading(itemId)
                .filter(found -> found.hasSection(section))
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such section."));
        Instant now = clock.instant();
        jdbc.sql("""
                INSERT INTO learning_note (trainee_id, item_id, section, words, bookmarked, changed_at)
                VALUES (:trainee, :item, :section, :words, :bookmarked, :now)
                ON DUPLICATE KEY UPDATE %s = :value, changed_at = :now""".formatted(column))
                .param("trainee", me())
                .param("item", reading.id())
                .param("section", section)
                .param("words", column.equals("words") ? value : "")
                .param("bookmarked", column.equals("bookmarked") ? value : false)
                .param("value", value)
                .param("now", Moments.stored(now))
                .update();
        return now;
    }

    private String me() {
        return currentActor.person().toString();
    }

    private static SectionNote row(ResultSet row, int number) throws SQLException {
        return new SectionNote(
                row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), Moments.read(row, 5));
    }
}
