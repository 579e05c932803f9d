package org.pra.academy.competence;

import org.pra.academy.batches.AttendanceShare;
import org.pra.academy.kernel.Reason;

/** Attendance as a gate: of what was held, enough was attended. Where nothing was held there is nothing to decide on yet. */
final class AttendanceReason {

    private static final String RULE = "attendance";

    private AttendanceReason() {}

    static Reason of(AttendanceShare share) {
        if (share.held().value() == 0) {
            return Reason.missing(RULE, "competence.reason.noAttendance", share.wanted());
        }
        String key = share.beyond().value() > 0 ? "competence.reason.attendanceBeyond" : "competence.reason.attendance";
        Object[] args = {share.attended(), share.held(), share.percent(), share.wanted(), share.beyond()};
        return share.reaches() ? Reason.met(RULE, key, args) : Reason.missing(RULE, key, args);
    }
}
