package org.pra.academy.competence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.Unit;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.pra.academy.practicals.MarkComponent;
import org.pra.academy.practicals.PracticalResult;

/** The gates, each named and each answering with its own reason; a critical fail is never averaged away. */
final class CompetenceRules {

    private final PassRules rules;
    private final Programme programme;

    CompetenceRules(PassRules rules, Programme programme) {
        this.rules = rules;
        this.programme = programme;
    }

    Competence decide(PersonId trainee, EvidenceOf evidence) {
        List<UnitCompetence> units =
                programme.units().stream().map(unit -> unit(unit, evidence)).toList();
        return new Competence(trainee, rules.version(), units, new Decision(gates(units, evidence)));
    }

    private UnitCompetence unit(Unit unit, EvidenceOf evidence) {
        Unit.Marks grid = unit.marks();
        Integer theory = theory(unit, evidence);
        Integer practical = evidence.mark(unit.code(), MarkComponent.PRACTICAL).orElse(null);
        Integer viva = evidence.mark(unit.code(), MarkComponent.VIVA).orElse(null);
        List<Reason> logbook = evidence.logbook(unit.code()).stream()
                .map(block -> LogbookRules.carries(block, rules.logbook()))
                .toList();
        Integer ojt = logbook.stream().allMatch(Reason::met)
                ? evidence.mark(unit.code(), MarkComponent.OJT).orElse(null)
                : null;
        int points = or0(theory) + or0(practical) + or0(viva) + or0(ojt);
        List<Reason> reasons = new ArrayList<>();
        shown(reasons, "theory", grid.theory(), theory, unit);
        shown(reasons, "practical", grid.practical(), practical, unit);
        shown(reasons, "viva", grid.viva(), viva, unit);
        shown(reasons, "ojt", grid.ojt(), ojt, unit);
        reasons.addAll(logbook);
        Percent percent = Percent.of(points, grid.total());
        if (rules.eachUnit()) {
            reasons.add(reason(
                    percent.reaches(rules.unit()),
                    "unit-percent",
                    "competence.reason.unit",
                    unit.code().shortCode(),
                    percent,
                    rules.unit()));
        }
        return new UnitCompetence(
                unit.code(),
                unit.shortTitle(),
                theory,
                practical,
                viva,
                ojt,
                points,
                grid.total(),
                new Decision(reasons));
    }

    private @Nullable Integer theory(Unit unit, EvidenceOf evidence) {
        if (unit.code().equals(rules.theoryFromMarks())) {
            return evidence.mark(unit.code(), MarkComponent.THEORY).orElse(null);
        }
        return evidence.paper()
                .flatMap(paper -> paper.units().stream()
                        .filter(result -> result.unit().equals(unit.code()))
                        .findFirst())
                .map(result -> Math.round((float) unit.marks().theory() * result.right() / result.items()))
                .orElse(null);
    }

    private List<Reason> gates(List<UnitCompetence> units, EvidenceOf evidence) {
        List<Reason> gates = new ArrayList<>();
        Percent hours = Percent.of(evidence.recordedMinutes(), programme.total().value());
        gates.add(reason(
                hours.reaches(rules.hours()),
                "hours",
                "competence.reason.hours",
                Minutes.of(evidence.recordedMinutes()),
                programme.total(),
                hours,
                rules.hours()));
        gates.add(AttendanceReason.of(evidence.attendance()));
        Percent theory = evidence.paper()
                .map(paper -> Percent.of(paper.right(), paper.items()))
                .orElse(Percent.ZERO);
        gates.add(reason(theory.reaches(rules.theory()), "theory", "competence.reason.theory", theory, rules.theory()));
        int practicalPoints = units.stream()
                .mapToInt(unit -> or0(unit.practical()) + or0(unit.viva()))
                .sum();
        int practicalMaximum = programme.units().stream()
                .mapToInt(unit -> unit.marks().practical() + unit.marks().viva())
                .sum();
        Percent practical = Percent.of(practicalPoints, practicalMaximum);
        gates.add(reason(
                practical.reaches(rules.practical()),
                "practical",
                "competence.reason.practical",
                practical,
                rules.practical()));
        Percent all = Percent.of(
                units.stream().mapToInt(UnitCompetence::points).sum(),
                units.stream().mapToInt(UnitCompetence::maximum).sum());
        gates.add(reason(
                all.reaches(rules.aggregate()), "aggregate", "competence.reason.aggregate", all, rules.aggregate()));
        long open = units.stream().filter(unit -> !unit.decision().holds()).count();
        gates.add(reason(open == 0, "each-unit", "competence.reason.eachUnit", units.size() - open, units.size()));
        gates.add(LogbookRules.gate(evidence.logbook(), rules.logbook()));
        rules.criticalChecklists().forEach(id -> gates.add(sheet(id, evidence)));
        rules.scenarios()
                .forEach(id -> gates.add(
                        reason(evidence.competentIn(id), "scenario-" + id, "competence.reason.scenario", id)));
        return gates;
    }

    private static Reason sheet(String id, EvidenceOf evidence) {
        PracticalResult latest = evidence.latestSheet(id).orElse(null);
        String missed = latest == null ? "–" : String.join(", ", latest.criticalMissed());
        String key = latest == null ? "competence.reason.noSheet" : "competence.reason.sheet";
        return reason(latest != null && latest.passed(), "critical-" + id, key, id, missed.isEmpty() ? "–" : missed);
    }

    private static void shown(List<Reason> reasons, String part, int maximum, @Nullable Integer points, Unit unit) {
        if (maximum > 0) {
            reasons.add(reason(
                    points != null,
                    part + "-shown",
                    "competence.reason.shown." + part,
                    unit.code().shortCode(),
                    points == null ? "–" : points,
                    maximum));
        }
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }

    private static int or0(@Nullable Integer points) {
        return points == null ? 0 : points;
    }
}
