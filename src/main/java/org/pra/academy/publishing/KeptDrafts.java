package org.pra.academy.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.ContentZip;
import org.pra.academy.content.Fault;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as they are kept; every change counts up the draft's version and is refused when somebody else was first. */
@Component
class KeptDrafts {

    private static final String SELECT = """
            SELECT id, file_name, uploaded_by, uploaded_at, base, started_from, digest, faults, choices, looked_through_by, state, version
            FROM publishing_draft
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    KeptDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(
            UUID id,
            String fileName,
            PersonId by,
            Instant at,
            int base,
            UploadedZip.Folder folder,
            List<Fault> faults) {
        jdbc.sql("""
                INSERT INTO publishing_draft (id, file_name, uploaded_by, uploaded_at, base, started_from, content, digest, faults, choices, state, version)
                VALUES (:id, :name, :by, :at, :base, :from, :content, :digest, :faults, '{}', 'OPEN', 0)""")
                .param("id", id.toString())
                .param("name", fileName.length() > 200 ? fileName.substring(0, 200) : fileName)
                .param("by", by.toString())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("base", base)
                .param("from", folder.startedFrom())
                .param("content", ContentZip.pack(folder.tree()))
                .param("digest", folder.tree().digest(""))
                .param("faults", json.writeValueAsString(faults))
                .update();
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .params(id.toString())
                .query(this::draft)
                .optional();
    }

    List<Draft> open() {
        return jdbc.sql(SELECT + "WHERE state = 'OPEN' ORDER BY id DESC LIMIT 50")
                .query(this::draft)
                .list();
    }

    ContentTree files(UUID id) {
        return ContentZip.unpack(jdbc.sql("SELECT content FROM publishing_draft WHERE id = ?")
                .params(id.toString())
                .query((row, number) -> row.getBytes(1))
                .single());
    }

    /** What was chosen is another thing than what was looked through: the second look is due again. */
    void choose(Draft draft, Map<String, Policy> choices) {
        changed(jdbc.sql("""
                        UPDATE publishing_draft SET choices = :choices, looked_through_by = NULL, version = version + 1
                        WHERE id = :id AND version = :version AND state = 'OPEN'""")
                .param("choices", json.writeValueAsString(choices))
                .param("id", draft.id().toString())
                .param("version", draft.version())
                .update());
    }

    void rebase(Draft draft, int base) {
        changed(jdbc.sql("""
                        UPDATE publishing_draft SET base = :base, looked_through_by = NULL, version = version + 1
                        WHERE id = :id AND version = :version AND state = 'OPEN'""")
                .param("base", base)
                .param("id", draft.id().toString())
                .param("version", draft.version())
                .update());
    }

    void lookedThrough(Draft draft, PersonId by) {
        changed(jdbc.sql("""
                        UPDATE publishing_draft SET looked_through_by = :by, version = version + 1
                        WHERE id = :id AND version = :version AND state = 'OPEN'""")
                .param("by", by.toString())
                .param("id", draft.id().toString())
                .param("version", draft.version())
                .update());
    }

    void close(Draft draft, Draft.State state) {
        changed(jdbc.sql("""
                        UPDATE publishing_draft SET state = :state, version = version + 1
                        WHERE id = :id AND version = :version AND state = 'OPEN'""")
                .param("state", state.name())
                .param("id", draft.id().toString())
                .param("version", draft.version())
                .update());
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new Conflict("Somebody else has changed this draft in the meantime. Load the page and look again.");
        }
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        String looked = row.getString(10);
        return new Draft(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                PersonId.of(row.getString(3)),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                json.readValue(row.getString(8), new TypeReference<List<Fault>>() {}),
                json.readValue(row.getString(9), new TypeReference<Map<String, Policy>>() {}),
                person(looked),
                Draft.State.valueOf(row.getString(11)),
                row.getInt(12));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : PersonId.of(id);
    }
}
