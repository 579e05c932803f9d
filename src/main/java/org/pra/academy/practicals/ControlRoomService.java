package org.pra.academy.practicals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The control room: which sheets are open, where, and how much of them is safe. Nothing it does takes an entry away. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class ControlRoomService {

    private static final int WORDS = 500;
    private static final int MINUTES = 60;
    private static final String OPEN = """
            SELECT a.id, a.trainee_id, a.assessor_id, a.checklist, a.opened_at,
              COALESCE((SELECT s.kind FROM practicals_instruction s WHERE s.attempt_id = a.id AND s.kind IN ('CLOSE', 'REOPEN')
                ORDER BY s.seq DESC LIMIT 1), '') = 'CLOSE',
              (SELECT COUNT(*) FROM practicals_operation o WHERE o.attempt_id = a.id),
              d.id, COALESCE(d.label, ''), h.last_heard, COALESCE(h.unconfirmed, 0), COALESCE(d.clock_off_ms, 0),
              COALESCE(CONCAT(i.kind, ' ', i.words), ''), COALESCE(i.seq <= h.instruction_seen, FALSE)
            FROM practicals_attempt a
            LEFT JOIN practicals_holding h ON h.attempt_id = a.id
            LEFT JOIN practicals_device d ON d.id = h.device
            LEFT JOIN practicals_instruction i ON i.seq = (SELECT MAX(n.seq) FROM practicals_instruction n WHERE n.attempt_id = a.id)
            WHERE a.graded_at IS NULL ORDER BY a.opened_at DESC, a.id, h.last_heard DESC LIMIT ? OFFSET ?""";
    private final JdbcClient jdbc;
    private final PracticalAttempts attempts;
    private final Instructions instructions;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ControlRoomService(
            JdbcClient jdbc,
            PracticalAttempts attempts,
            Instructions instructions,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.instructions = instructions;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Every open sheet with each device that holds it, the newest first. */
    @Transactional(readOnly = true)
    public List<ControlRoomRow> open(int offset, int limit) {
        return jdbc.sql(OPEN)
                .params(limit, offset)
                .query((row, number) -> read(row))
                .list();
    }

    /** A word that the sheet shows to its assessor. */
    public void nudge(UUID sheet, String words) {
        give(sheet, Instruction.Kind.NUDGE, required(words), 0);
    }

    /** More time for the station, from 1 to 60 minutes. */
    public void extend(UUID sheet, int minutes, String why) {
        if (minutes < 1 || minutes > MINUTES) {
            throw new IllegalArgumentException("Give 1 to " + MINUTES + " minutes.");
        }
        give(sheet, Instruction.Kind.EXTEND, required(why), minutes);
    }

    /** The sheet will not be graded; what its devices still hold is taken in all the same. */
    public void close(UUID sheet, String why) {
        if (instructions.closed(sheet).isPresent()) {
            throw new Conflict("This sheet is closed already.");
        }
        give(sheet, Instruction.Kind.CLOSE, required(why), 0);
    }

    public void reopen(UUID sheet, String why) {
        if (instructions.closed(sheet).isEmpty()) {
            throw new Conflict("This sheet is open.");
        }
        give(sheet, Instruction.Kind.REOPEN, required(why), 0);
    }

    private void give(UUID sheet, Instruction.Kind kind, String words, int minutes) {
        PracticalAttempt attempt = attempts.findLockedById(sheet)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such sheet."));
        attempt.requireOpen();
        instructions.append(sheet, kind, words, minutes, currentActor.person(), clock.instant());
        events.publishEvent(
                new PracticalEvents.StationInstructed(sheet, attempt.trainee(), kind.name(), minutes, words));
    }

    private static String required(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > WORDS) {
            throw new IllegalArgumentException("Write a sentence of at most " + WORDS + " characters.");
        }
        return stripped;
    }

    private static ControlRoomRow read(ResultSet row) throws SQLException {
        String device = row.getString(8);
        LocalDateTime heard = row.getObject(10, LocalDateTime.class);
        return new ControlRoomRow(
                UUID.fromString(row.getString(1)),
                PersonId.of(row.getString(2)),
                PersonId.of(row.getString(3)),
                row.getString(4),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean(6),
                row.getInt(7),
                device == null ? null : UUID.fromString(device),
                row.getString(9),
                heard == null ? null : heard.toInstant(ZoneOffset.UTC),
                row.getInt(11),
                row.getLong(12),
                row.getString(13),
                row.getBoolean(14));
    }
}
