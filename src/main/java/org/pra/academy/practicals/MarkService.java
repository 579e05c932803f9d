package org.pra.academy.practicals;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Unit;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.pra.academy.kernel.UnitCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks by unit and part, for what no sheet or paper measures yet: practical stations, viva, on-the-job training. */
@Service
@Transactional
public class MarkService {

    private static final String LATEST = """
            SELECT m.unit, m.component, m.points, m.maximum, m.why, m.marked_by, m.marked_at FROM practicals_mark m
            WHERE m.trainee_id = ? AND m.seq = (SELECT MAX(n.seq) FROM practicals_mark n
              WHERE n.trainee_id = m.trainee_id AND n.unit = m.unit AND n.component = m.component)
            ORDER BY m.unit, m.component""";
    private final JdbcClient jdbc;
    private final ProgrammeService programmes;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MarkService(
            JdbcClient jdbc,
            ProgrammeService programmes,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** Gives marks; {@code why} says what they rest on, and on a change why they changed. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public void mark(PersonId trainee, UnitCode code, MarkComponent component, int points, String why) {
        if (currentActor.actor().is(trainee)) {
            throw new CurrentActor.NotAllowed("Nobody grades themselves.");
        }
        Unit unit = programmes
                .programme(trainee)
                .unit(code)
                .orElseThrow(() -> new IllegalArgumentException("There is no unit " + code + "."));
        int maximum = component.maximum(unit.marks());
        if (points < 0 || points > maximum) {
            throw new IllegalArgumentException(
                    "Give 0 to " + maximum + " marks for this part of " + code.shortCode() + ".");
        }
        if (why.isBlank()) {
            throw new IllegalArgumentException("Write what these marks rest on.");
        }
        UUID id = Ids.next();
        jdbc.sql(
                        "INSERT INTO practicals_mark (id, trainee_id, unit, component, points, maximum, why, marked_by, marked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.toString(),
                        trainee.toString(),
                        code.value(),
                        component.name(),
                        points,
                        maximum,
                        why.strip(),
                        currentActor.person().toString(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        events.publishEvent(new PracticalEvents.UnitMarked(
                id, trainee, code.value(), component.name(), points, maximum, why.strip()));
    }

    /** The marks that count now. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<UnitMark> marks(PersonId trainee) {
        currentActor.requireSelfOr(trainee, Role.INSTRUCTOR, Role.ADMINISTRATOR);
        return latest(trainee);
    }

    @CalledByServices
    @Transactional(readOnly = true)
    public List<UnitMark> latest(PersonId trainee) {
        return jdbc.sql(LATEST)
                .params(trainee.toString())
                .query((row, number) -> new UnitMark(
                        new UnitCode(row.getString(1)),
                        MarkComponent.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5),
                        PersonId.of(row.getString(6)),
                        row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
