package org.pra.academy.practicals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every entry on every sheet, appended and never changed. */
@Component
class OperationLog {

    /** The device of entries that a service made, and of those that were there before devices made any. */
    static final UUID DESK = new UUID(0, 0);

    private static final String COLUMNS = """
            SELECT id, attempt_id, kind, line, value, after_ids, device, number, wall_ms, mono_ms, made_by, received_at, seq, late
            FROM practicals_operation WHERE""";
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OperationLog(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void append(List<Operation> operations, PersonId by, Instant now, boolean late, @Nullable UUID amendment) {
        List<Object[]> rows = new ArrayList<>();
        for (Operation operation : operations) {
            rows.add(new Object[] {
                operation.id().toString(),
                operation.sheet().toString(),
                operation.kind().name(),
                operation.line(),
                operation.value(),
                operation.after().stream().map(UUID::toString).collect(Collectors.joining(" ")),
                operation.device().toString(),
                operation.number(),
                operation.wall(),
                operation.mono(),
                by.toString(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                late,
                amendment == null ? null : amendment.toString()
            });
        }
        batches.batchUpdate("""
                INSERT INTO practicals_operation (id, attempt_id, kind, line, value, after_ids, device, number, wall_ms, mono_ms,
                  made_by, received_at, late, amendment_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** Those of these that are kept already, by id. */
    Map<UUID, KeptOperation> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(COLUMNS + " id IN (:ids)")
                .param("ids", ids.stream().map(UUID::toString).toList())
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(kept -> kept.operation().id(), Function.identity()));
    }

    /** The entries of a sheet in the order they came. */
    List<KeptOperation> all(UUID sheet) {
        return since(sheet, 0);
    }

    /** The entries of a sheet that came after a place in its log. */
    List<KeptOperation> since(UUID sheet, long position) {
        return jdbc.sql(COLUMNS + " attempt_id = ? AND seq > ? ORDER BY seq")
                .params(sheet.toString(), position)
                .query((row, number) -> read(row))
                .list();
    }

    private static KeptOperation read(ResultSet row) throws SQLException {
        String after = row.getString(6);
        return new KeptOperation(
                new Operation(
                        UUID.fromString(row.getString(1)),
                        UUID.fromString(row.getString(2)),
                        OperationKind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        after.isEmpty()
                                ? List.of()
                                : Arrays.stream(after.split(" "))
                                        .map(UUID::fromString)
                                        .toList(),
                        UUID.fromString(row.getString(7)),
                        row.getLong(8),
                        row.getLong(9),
                        row.getLong(10)),
                PersonId.of(row.getString(11)),
                row.getObject(12, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong(13),
                row.getBoolean(14));
    }
}
