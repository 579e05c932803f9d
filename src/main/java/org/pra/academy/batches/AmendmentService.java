package org.pra.academy.batches;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects attendance after its list was closed: with a reason, beside the earlier mark, and with the hours following. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class AmendmentService {

    private final Sessions sessions;
    private final SessionHistory history;
    private final MarkLog marks;
    private final Marking marking;
    private final BatchMembers members;
    private final PresenceHours hours;

    AmendmentService(
            Sessions sessions,
            SessionHistory history,
            MarkLog marks,
            Marking marking,
            BatchMembers members,
            PresenceHours hours) {
        this.sessions = sessions;
        this.history = history;
        this.marks = marks;
        this.marking = marking;
        this.members = members;
        this.hours = hours;
    }

    public void amend(UUID id, PersonId trainee, Presence presence, int lateMinutes, String why) {
        Session session = sessions.findLockedById(id).orElseThrow(AmendmentService::unknown);
        session.roll().requireClosed();
        String reason = Words.required(why, "Say why the attendance is corrected.");
        Mark last = marks.of(id, trainee).stream().reduce((a, b) -> b).orElse(null);
        if (last == null
                && members.batchOf(trainee).filter(session.batch()::equals).isEmpty()) {
            throw unknown();
        }
        Mark mark = marking.next(session.minutes(), trainee, last, presence, lateMinutes, MarkedBy.AMENDMENT, reason);
        if (last != null && last.presence() == mark.presence() && last.lateMinutes() == mark.lateMinutes()) {
            throw new IllegalArgumentException("This is what the list says already.");
        }
        marks.append(id, List.of(mark));
        session.amended(trainee, last == null ? "not on the list" : last.words(), mark.words(), reason);
        sessions.save(session);
        hours.settle(session, Map.of(trainee, mark.attended()), history.words(session.span()));
    }

    private static CurrentActor.NotAllowed unknown() {
        return new CurrentActor.NotAllowed("There is no such session or trainee.");
    }
}
