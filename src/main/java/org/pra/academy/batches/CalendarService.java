package org.pra.academy.batches;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pra.academy.kernel.AcademyAddress;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own timetable for one's own calendar program, by a secret address that is shown once and can be renewed. */
@Service
@Transactional
public class CalendarService {

    private final Feeds feeds;
    private final SessionRows rows;
    private final BatchMembers members;
    private final AcademyAddress address;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarService(
            Feeds feeds,
            SessionRows rows,
            BatchMembers members,
            AcademyAddress address,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.feeds = feeds;
        this.rows = rows;
        this.members = members;
        this.address = address;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** When one's address was made; empty while there is none. The address itself is not kept. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return feeds.madeAt(currentActor.person());
    }

    /** A new address, told this once; the one before stops working. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
    public String renew() {
        PersonId me = currentActor.person();
        String token = feeds.renew(me, clock.instant());
        events.publishEvent(new TimetableEvents.FeedMade(me.value(), me));
        return address.value() + "/calendar/" + token + ".ics";
    }

    @PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
    public void switchOff() {
        PersonId me = currentActor.person();
        if (feeds.remove(me)) {
            events.publishEvent(new TimetableEvents.FeedSwitchedOff(me.value(), me));
        }
    }

    /** The calendar behind a secret: what the person teaches and what their batch does, with cancelled sessions as such. */
    @CalledByServices
    @Transactional(readOnly = true)
    public Optional<String> read(String token) {
        return feeds.reader(token).map(reader -> {
            List<SessionRow> sessions = rows.ofInstructorOrBatch(
                    reader.person(), members.batchOf(reader.person()).orElse(null));
            return CalendarText.of(
                    "PRA timetable, " + reader.name(),
                    sessions,
                    clock.getZone(),
                    address.value() + "/" + BatchPaths.TIMETABLE,
                    clock.instant());
        });
    }
}
