package org.pra.academy.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in trainee marked in the texts. Nobody else reads it, whatever their role. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class HighlightService {

    private static final int LONGEST = 1_000;
    private static final int AROUND = 40;
    private static final int MOST = 300;
    private static final String SELECT =
            "SELECT id, item_id, section, quote, words_before, words_after, began, made_at FROM learning_highlight WHERE trainee_id = ? ";
    private final ProgrammeService programmes;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    HighlightService(ProgrammeService programmes, JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Those of one text, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<Highlight> of(String itemId) {
        return jdbc.sql(SELECT + "AND item_id = ? ORDER BY made_at, id")
                .params(me(), itemId)
                .query(HighlightService::row)
                .list();
    }

    /** All of them, by text and place. */
    @Transactional(readOnly = true)
    public List<Highlight> mine() {
        return jdbc.sql(SELECT + "ORDER BY item_id, LENGTH(section), section, began")
                .params(me())
                .query(HighlightService::row)
                .list();
    }

    /** Marks words of a section. */
    public Highlight mark(String itemId, String section, String quote, String before, String after, int began) {
        Reading reading = programmes
                .programme()
                .reading(itemId)
                .filter(found -> found.hasSection(section))
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such section."));
        if (quote.isBlank() || quote.length() > LONGEST || began < 0) {
            throw new IllegalArgumentException("A highlight has up to 1,000 characters.");
        }
        if (of(itemId).size() >= MOST) {
            throw new IllegalArgumentException("A text has up to 300 highlights.");
        }
        Highlight made = new Highlight(
                Ids.next(),
                reading.id(),
                section,
                quote,
                before.substring(Math.max(0, before.length() - AROUND)),
                after.substring(0, Math.min(AROUND, after.length())),
                began,
                clock.instant());
        jdbc.sql("""
                INSERT INTO learning_highlight (id, trainee_id, item_id, section, quote, words_before, words_after, began, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        made.id().toString(),
                        me(),
                        made.itemId(),
                        section,
                        quote,
                        made.before(),
                        made.after(),
                        began,
                        Moments.stored(made.madeAt()))
                .update();
        return made;
    }

    /** Takes one's own highlight away and answers when; a second call does nothing. */
    public Instant unmark(UUID id) {
        jdbc.sql("DELETE FROM learning_highlight WHERE id = ? AND trainee_id = ?")
                .params(id.toString(), me())
                .update();
        return clock.instant();
    }

    private String me() {
        return currentActor.person().toString();
    }

    private static Highlight row(ResultSet row, int number) throws SQLException {
        return new Highlight(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                Moments.read(row, 8));
    }
}
