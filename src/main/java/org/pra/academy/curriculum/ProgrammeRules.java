package org.pra.academy.curriculum;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pra.academy.content.ContentNode;
import org.pra.academy.kernel.Minutes;

/** What must be true across files: hours that sum, ids that are unique, names that lead somewhere. */
final class ProgrammeRules {

    private final Programme programme;
    private final ContentNode yaml;

    ProgrammeRules(Programme programme, ContentNode yaml) {
        this.programme = programme;
        this.yaml = yaml;
    }

    void check() {
        hoursByKindSumToTheTotal();
        partsSumToTheirKind();
        unitHoursSumToTheTotal();
        unitTheoryFollowsFromLecturesAndVideos();
        idsAreUnique();
        unitsAndStatementsExist();
        everythingStandsInAWeek();
    }

    private void hoursByKindSumToTheTotal() {
        int sum = programme.byKind().values().stream().mapToInt(Minutes::value).sum();
        wants("hours-total", "The hours by kind", programme.total().value(), sum);
    }

    private void partsSumToTheirKind() {
        wants(
                "hours-theory",
                "Lectures and videos",
                kind(HoursKind.THEORY),
                sum(programme.lectures(), Lecture::minutes) + sum(programme.videos(), Video::minutes));
        for (HoursKind kind : List.of(HoursKind.PRACTICAL, HoursKind.EMPLOYABILITY, HoursKind.OJT)) {
            List<PracticeBlock> blocks = programme.blocks().stream()
                    .filter(block -> block.kind() == kind)
                    .toList();
            wants(
                    "hours-" + kind.name().toLowerCase(java.util.Locale.ROOT),
                    "Blocks of this kind",
                    kind(kind),
                    sum(blocks, PracticeBlock::minutes));
        }
    }

    private void unitHoursSumToTheTotal() {
        wants("hours-units", "The units", programme.total().value(), sum(programme.units(), Unit::total));
    }

    private void unitTheoryFollowsFromLecturesAndVideos() {
        for (Unit unit : programme.units()) {
            int planned = sum(
                            programme.lectures().stream()
                                    .filter(lecture -> lecture.unit().equals(unit.code()))
                                    .toList(),
                            Lecture::minutes)
                    + sum(
                            programme.videos().stream()
                                    .filter(video -> video.unit().equals(unit.code()))
                                    .toList(),
                            Video::minutes);
            if (planned > 0) {
                wants(
                        "hours-unit-theory",
                        "Lectures and videos of " + unit.code(),
                        unit.theory().value(),
                        planned);
            }
        }
    }

    private void idsAreUnique() {
        Set<String> seen = new HashSet<>();
        ids().filter(id -> !seen.add(id)).forEach(id -> yaml.fault("unique-id", "The id " + id + " is used twice."));
    }

    private void unitsAndStatementsExist() {
        Set<String> statements = programme.units().stream()
                .flatMap(unit -> unit.statements().stream())
                .map(Unit.Statement::id)
                .collect(Collectors.toSet());
        Map<String, String> unitOf = new LinkedHashMap<>();
        programme
                .lectures()
                .forEach(lecture -> unitOf.put(lecture.id(), lecture.unit().value()));
        programme.videos().forEach(video -> unitOf.put(video.id(), video.unit().value()));
        programme.blocks().forEach(block -> unitOf.put(block.id(), block.unit().value()));
        Set<String> codes =
                programme.units().stream().map(unit -> unit.code().value()).collect(Collectors.toSet());
        unitOf.forEach((id, code) -> {
            if (!codes.contains(code)) {
                yaml.fault("unit-exists", id + " belongs to " + code + ", which is not a unit of the programme.");
            }
        });
        programme
                .lectures()
                .forEach(lecture -> lecture.outcomes().stream()
                        .filter(outcome -> !statements.contains(outcome))
                        .forEach(outcome -> yaml.fault(
                                "statement-exists", lecture.id() + " names " + outcome + ", which no unit has.")));
        programme
                .employability()
                .forEach(module -> module.outcomes().stream()
                        .filter(outcome -> !statements.contains(outcome))
                        .forEach(outcome -> yaml.fault(
                                "statement-exists", module.id() + " names " + outcome + ", which no unit has.")));
    }

    private void everythingStandsInAWeek() {
        Set<String> planned = programme.weeks().stream()
                .flatMap(week -> week.items().stream())
                .collect(Collectors.toSet());
        Set<String> known = ids().collect(Collectors.toSet());
        known.stream()
                .filter(id -> !planned.contains(id))
                .sorted()
                .forEach(id -> yaml.fault("week-plan", id + " stands in no week."));
        planned.stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> yaml.fault("week-plan", "The week plan names " + id + ", which does not exist."));
    }

    private Stream<String> ids() {
        return Stream.of(
                        programme.lectures().stream().map(Lecture::id),
                        programme.videos().stream().map(Video::id),
                        programme.blocks().stream().map(PracticeBlock::id))
                .flatMap(Function.identity());
    }

    private int kind(HoursKind kind) {
        return programme.byKind().getOrDefault(kind, Minutes.NONE).value();
    }

    private void wants(String rule, String what, int wanted, int found) {
        if (wanted != found) {
            yaml.fault(
                    rule, what + " sum to " + Minutes.of(found) + "; the programme wants " + Minutes.of(wanted) + ".");
        }
    }

    private static <T> int sum(List<T> parts, Function<T, Minutes> minutes) {
        return parts.stream().mapToInt(part -> minutes.apply(part).value()).sum();
    }
}
