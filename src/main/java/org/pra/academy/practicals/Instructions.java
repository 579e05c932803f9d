package org.pra.academy.practicals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every instruction ever given, appended and never changed. */
@Component
class Instructions {

    private final JdbcClient jdbc;

    Instructions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID append(UUID sheet, Instruction.Kind kind, String words, int minutes, PersonId by, Instant now) {
        UUID id = Ids.next();
        jdbc.sql("""
                INSERT INTO practicals_instruction (id, attempt_id, kind, words, minutes, given_by, given_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.toString(),
                        sheet.toString(),
                        kind.name(),
                        words,
                        minutes,
                        by.toString(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return id;
    }

    List<Instruction> of(Collection<UUID> sheets) {
        if (sheets.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT attempt_id, kind, words, minutes, given_by, given_at, seq FROM practicals_instruction
                WHERE attempt_id IN (:sheets) ORDER BY seq""")
                .param("sheets", sheets.stream().map(UUID::toString).toList())
                .query((row, number) -> new Instruction(
                        UUID.fromString(row.getString(1)),
                        Instruction.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getInt(4),
                        PersonId.of(row.getString(5)),
                        row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getLong(7)))
                .list();
    }

    /** Of these sheets, those that are closed. */
    Set<UUID> closed(Collection<UUID> sheets) {
        Set<UUID> closed = new HashSet<>();
        of(sheets).forEach(instruction -> {
            if (instruction.kind() == Instruction.Kind.CLOSE) {
                closed.add(instruction.sheet());
            } else if (instruction.kind() == Instruction.Kind.REOPEN) {
                closed.remove(instruction.sheet());
            }
        });
        return closed;
    }

    /** Why a sheet is closed, if it is. */
    Optional<String> closed(UUID sheet) {
        return jdbc.sql("""
                SELECT words FROM practicals_instruction i WHERE i.kind = 'CLOSE' AND i.seq =
                (SELECT MAX(n.seq) FROM practicals_instruction n WHERE n.attempt_id = ? AND n.kind IN ('CLOSE', 'REOPEN'))""").params(sheet.toString()).query(String.class).optional();
    }
}
