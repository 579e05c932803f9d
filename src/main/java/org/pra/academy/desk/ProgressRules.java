package org.pra.academy.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.hours.HoursLine;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.learning.LearningPaths;

/** Lays a trainee's ledger beside the 18 weeks of the plan. */
final class ProgressRules {

    private final Programme programme;
    private final List<HoursLine> ledger;
    private final LocalDate starts;
    private final ZoneId zone;
    private final int thisWeek;

    ProgressRules(Programme programme, List<HoursLine> ledger, LocalDate starts, Instant now, ZoneId zone) {
        this.programme = programme;
        this.ledger = ledger;
        this.starts = starts;
        this.zone = zone;
        this.thisWeek = weekOf(now);
    }

    BurnUp burnUp() {
        List<Minutes> planned = new ArrayList<>();
        int sum = 0;
        for (Minutes week : programme.plannedByWeek()) {
            sum += week.value();
            planned.add(Minutes.of(sum));
        }
        return new BurnUp(
                thisWeek,
                planned,
                cumulative(HoursLine::effect),
                cumulative(line -> line.verified() ? line.effect() : 0));
    }

    List<WeekLine> path() {
        Map<String, Integer> minutes = ledger.stream()
                .collect(Collectors.groupingBy(HoursLine::item, Collectors.summingInt(HoursLine::effect)));
        return programme.weeks().stream()
                .map(week -> new WeekLine(
                        week.number(),
                        week.title(),
                        (int) week.items().stream()
                                .filter(id -> minutes.getOrDefault(id, 0)
                                        >= programme.minutesOf(id).value())
                                .count(),
                        week.items().size(),
                        week.number() == thisWeek,
                        LearningPaths.week(week.number())))
                .toList();
    }

    private List<Minutes> cumulative(ToIntFunction<HoursLine> minutes) {
        int[] byWeek = new int[thisWeek];
        ledger.forEach(line -> byWeek[weekOf(line.at()) - 1] += minutes.applyAsInt(line));
        List<Minutes> sums = new ArrayList<>();
        int sum = 0;
        for (int week : byWeek) {
            sum += week;
            sums.add(Minutes.of(sum));
        }
        return sums;
    }

    private int weekOf(Instant at) {
        long weeks = ChronoUnit.WEEKS.between(starts, LocalDate.ofInstant(at, zone)) + 1;
        return (int) Math.clamp(weeks, 1, programme.weeks().size());
    }
}
