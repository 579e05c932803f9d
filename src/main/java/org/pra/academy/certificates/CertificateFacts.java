package org.pra.academy.certificates;

import java.time.Instant;
import java.util.List;

/** What a completion record says, frozen when it is issued: nothing on the page is looked up later. */
public record CertificateFacts(
        String serial,
        String learner,
        String institute,
        String programme,
        String programmeVersion,
        String reference,
        String rulesVersion,
        Instant issuedAt,
        String issuedBy,
        int plannedMinutes,
        List<HoursFact> hours,
        List<UnitFact> units,
        int points,
        int maximum,
        String percent,
        List<String> editions,
        List<ReasonFact> reasons) {

    public record HoursFact(String kind, int planned, int recorded) {}

    public record UnitFact(
            String code,
            String title,
            int theory,
            int practical,
            int viva,
            int ojt,
            int points,
            int maximum,
            String percent,
            String grade) {}

    public record ReasonFact(String rule, String key, List<String> args) {}
}
