package org.pra.academy.certificates;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.competence.Competence;
import org.pra.academy.competence.UnitCompetence;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.hours.HoursTotal;
import org.pra.academy.kernel.Minutes;

/** Freezes a decision and its evidence into the facts of a record. */
final class FactsWriter {

    private FactsWriter() {}

    static CertificateFacts write(
            String serial,
            String learner,
            String institute,
            String issuer,
            Programme programme,
            Competence competence,
            List<HoursTotal> totals,
            Instant now) {
        return new CertificateFacts(
                serial,
                learner,
                institute,
                programme.title(),
                programme.version(),
                programme.qualification() + ", NSQF level " + programme.nsqfLevel(),
                competence.rulesVersion(),
                now,
                issuer,
                programme.total().value(),
                Arrays.stream(HoursKind.values())
                        .map(kind -> hours(kind, programme, totals))
                        .toList(),
                competence.units().stream().map(FactsWriter::unit).toList(),
                competence.points(),
                competence.maximum(),
                competence.percent().toString(),
                List.of(
                        "CK-BLS-A: AHA guidelines 2025",
                        "Bio-Medical Waste Management Rules 2016, amended 2018 and 2019"),
                competence.gates().reasons().stream()
                        .map(reason -> new CertificateFacts.ReasonFact(reason.rule(), reason.key(), reason.args()))
                        .toList());
    }

    private static CertificateFacts.HoursFact hours(HoursKind kind, Programme programme, List<HoursTotal> totals) {
        int recorded = totals.stream()
                .filter(total -> total.kind() == kind)
                .mapToInt(total -> total.recorded().value())
                .sum();
        return new CertificateFacts.HoursFact(
                kind.name(), programme.byKind().getOrDefault(kind, Minutes.NONE).value(), recorded);
    }

    private static CertificateFacts.UnitFact unit(UnitCompetence unit) {
        return new CertificateFacts.UnitFact(
                unit.unit().value(),
                unit.title(),
                or0(unit.theory()),
                or0(unit.practical()),
                or0(unit.viva()),
                or0(unit.ojt()),
                unit.points(),
                unit.maximum(),
                unit.percent().toString(),
                unit.grade());
    }

    private static int or0(@Nullable Integer points) {
        return points == null ? 0 : points;
    }
}
