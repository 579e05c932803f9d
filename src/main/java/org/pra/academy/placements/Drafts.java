package org.pra.academy.placements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the one entry that a trainee has begun, so that neither a reload nor another device loses it. Earns nothing. */
@Component
class Drafts {

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PersonId trainee, EntryDraft draft, Instant now) {
        jdbc.sql("""
                INSERT INTO placements_draft (trainee_id, entry_id, block, worked_on, minutes, counts, words, kept_at)
                VALUES (:trainee, :entry, :block, :day, :minutes, :counts, :words, :now)
                ON DUPLICATE KEY UPDATE entry_id = :entry, block = :block, worked_on = :day, minutes = :minutes, counts = :counts,
                  words = :words, kept_at = :now""")
                .param("trainee", trainee.toString())
                .param("entry", draft.id().toString())
                .param("block", draft.block())
                .param("day", draft.day())
                .param("minutes", draft.minutes())
                .param("counts", CountsText.write(draft.counts()))
                .param("words", draft.words())
                .param("now", Links.utc(now))
                .update();
    }

    Optional<KeptDraft> of(PersonId trainee) {
        return jdbc.sql(
                        "SELECT entry_id, block, worked_on, minutes, counts, words, kept_at FROM placements_draft d WHERE trainee_id = ? AND NOT EXISTS (SELECT 1 FROM placements_entry e WHERE e.id = d.entry_id)")
                .params(trainee.toString())
                .query((row, number) -> new KeptDraft(
                        new EntryDraft(
                                UUID.fromString(row.getString(1)),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getInt(4),
                                CountsText.read(row.getString(5)),
                                row.getString(6)),
                        row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    void forget(PersonId trainee) {
        jdbc.sql("DELETE FROM placements_draft WHERE trainee_id = ?")
                .params(trainee.toString())
                .update();
    }
}
