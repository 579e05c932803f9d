package org.pra.academy.batches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pra.academy.batches.Clash.Kind;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;

/** Same instructor, same room, same batch, holiday, closed day, outside of hours: each by itself and all at once. */
class TimetableClashTests {

    private static final TeachingHours HOURS = TeachingHoursReader.read(ContentTree.shipped(), new Faults());
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 9, 30);
    private static final PersonId MARY = PersonId.next();
    private static final UUID FIRST = Ids.next();
    private static final UUID SECOND = Ids.next();
    private final ClashRules rules = new ClashRules(HOURS);

    @Test
    void overlappingSessionsOfTwoBatchesClashByInstructorAndRoom() {
        SessionRow one = session(FIRST, TUESDAY, 90, "HIS lab", MARY);
        SessionRow two = session(SECOND, TUESDAY.plusMinutes(60), 90, "his lab", MARY);
        assertThat(rules.of(one, List.of(one, two)))
                .extracting(Clash::kind)
                .containsExactlyInAnyOrder(Kind.INSTRUCTOR, Kind.ROOM);
        assertThat(rules.among(List.of(one, two), List.of(one, two)))
                .as("each pair once")
                .hasSize(2);
    }

    @Test
    void oneBatchCannotBeAtTwoSessions() {
        SessionRow one = session(FIRST, TUESDAY, 90, "HIS lab", MARY);
        SessionRow two = session(FIRST, TUESDAY.plusMinutes(89), 90, "Lecture hall", null);
        assertThat(rules.of(one, List.of(two))).extracting(Clash::kind).containsExactly(Kind.BATCH);
    }

    @Test
    void sessionsThatTouchDoNotClash() {
        SessionRow one = session(FIRST, TUESDAY, 90, "HIS lab", MARY);
        SessionRow two = session(SECOND, TUESDAY.plusMinutes(90), 90, "HIS lab", MARY);
        assertThat(rules.of(one, List.of(two))).isEmpty();
    }

    @Test
    void emptyAndSharedRoomsCancelledAndUnplacedSessionsNeverClash() {
        assertThat(rules.of(session(FIRST, TUESDAY, 90, "", null), List.of(session(SECOND, TUESDAY, 90, "", null))))
                .isEmpty();
        assertThat(rules.of(
                        session(FIRST, TUESDAY, 90, "Placement hospital", null),
                        List.of(session(SECOND, TUESDAY, 90, "Placement hospital", null))))
                .isEmpty();
        assertThat(rules.of(
                        session(FIRST, TUESDAY, 90, "HIS lab", MARY),
                        List.of(cancelled(session(SECOND, TUESDAY, 90, "HIS lab", MARY)))))
                .isEmpty();
        assertThat(rules.of(
                        session(FIRST, null, 90, "HIS lab", MARY),
                        List.of(session(SECOND, TUESDAY, 90, "HIS lab", MARY))))
                .isEmpty();
    }

    @Test
    void theInstitutesDaysAndHoursAreTold() {
        assertThat(rules.of(session(FIRST, LocalDateTime.of(2026, 12, 25, 9, 30), 90, "", null), List.of()))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.kind()).isEqualTo(Kind.HOLIDAY);
                    assertThat(clash.detail()).isEqualTo("Christmas");
                });
        assertThat(rules.of(session(FIRST, LocalDateTime.of(2026, 11, 29, 9, 30), 90, "", null), List.of()))
                .extracting(Clash::kind)
                .containsExactly(Kind.CLOSED_DAY);
        assertThat(rules.of(session(FIRST, TUESDAY.withHour(16), 90, "", null), List.of()))
                .extracting(Clash::kind)
                .containsExactly(Kind.OUT_OF_HOURS);
    }

    private static SessionRow session(
            UUID batch, @Nullable LocalDateTime starts, int minutes, String room, @Nullable PersonId instructor) {
        return row(batch, starts, minutes, room, instructor, SessionState.PLANNED);
    }

    private static SessionRow cancelled(SessionRow row) {
        return row(
                row.batch(), row.starts(), row.minutes().value(), row.room(), row.instructor(), SessionState.CANCELLED);
    }

    static SessionRow row(
            UUID batch,
            @Nullable LocalDateTime starts,
            int minutes,
            String room,
            @Nullable PersonId instructor,
            SessionState state) {
        return new SessionRow(
                Ids.next(),
                batch,
                "Batch",
                LocalDate.of(2026, 11, 2),
                SessionKind.PRACTICAL,
                "P1",
                "HIS lab",
                4,
                Minutes.of(minutes),
                starts,
                starts == null ? null : starts.plusMinutes(minutes),
                room,
                instructor,
                instructor == null ? "" : "Sister Mary",
                state,
                "",
                RollState.NOT_TAKEN,
                false,
                0,
                0,
                Instant.EPOCH);
    }
}
