package org.pra.academy.practicals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the text of every checklist a sheet was opened on, so that the sheet is shown and marked by that text for good. */
@Component
class ChecklistVersions {

    private final JdbcClient jdbc;
    private final ChecklistService checklists;
    private final SheetJson json;

    ChecklistVersions(JdbcClient jdbc, ChecklistService checklists, SheetJson json) {
        this.jdbc = jdbc;
        this.checklists = checklists;
        this.json = json;
    }

    /** Keeps texts that leave for devices, so that a sheet opened on one of them without a network can be marked, whatever is published meanwhile. */
    void keepAll(List<Checklist> texts, Instant now) {
        if (texts.isEmpty()) {
            return;
        }
        Set<String> kept = Set.copyOf(jdbc.sql("SELECT digest FROM practicals_version WHERE digest IN (:digests)")
                .param("digests", texts.stream().map(Checklist::digest).toList())
                .query(String.class)
                .list());
        texts.stream().filter(text -> !kept.contains(text.digest())).forEach(text -> keep(text, now));
    }

    void keep(Checklist checklist, Instant now) {
        jdbc.sql("""
                INSERT INTO practicals_version (digest, checklist, content, kept_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE digest = digest""")
                .params(
                        checklist.digest(),
                        checklist.id(),
                        json.write(checklist),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** The text with this digest; for a sheet older than the keeping of texts, today's. */
    Checklist pinned(String id, String digest) {
        return known(id, digest)
                .or(() -> checklists.checklist(id))
                .orElseThrow(() -> new IllegalStateException("The text of checklist " + id + " is lost."));
    }

    /** The text with this digest, today's or an earlier one. */
    Optional<Checklist> known(String id, String digest) {
        return checklists
                .checklist(id)
                .filter(today -> today.digest().equals(digest))
                .or(() -> jdbc.sql("SELECT content FROM practicals_version WHERE digest = ? AND checklist = ?")
                        .params(digest, id)
                        .query(String.class)
                        .optional()
                        .map(json::checklist));
    }
}
