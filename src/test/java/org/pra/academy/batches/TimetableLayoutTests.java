package org.pra.academy.batches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ShippedForTests;

/** The 18 weeks of the shipped programme on days and hours, whatever day a batch starts on. */
class TimetableLayoutTests {

    private static final Programme PROGRAMME = ShippedForTests.programme();
    private static final TeachingHours HOURS = TeachingHoursReader.read(ContentTree.shipped(), new Faults());
    private static final List<PlanSource> SOURCES = PlanSource.of(PROGRAMME);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2026-07-13", "2026-12-20", "2027-01-27", "2026-08-15"})
    void minutesOfEachSourceSumToWhatTheProgrammePlans(LocalDate starts) {
        Map<String, Integer> sums = sums(layout(starts, HOURS));
        assertThat(sums)
                .isEqualTo(SOURCES.stream()
                        .collect(Collectors.toMap(
                                PlanSource::id, source -> source.minutes().value())));
    }

    @Test
    void theProgrammeIsContactMinutesVideosAndBlocks() {
        int contact = PROGRAMME.lectures().stream()
                .mapToInt(lecture -> lecture.contact().value())
                .sum();
        assertThat(SOURCES.stream().mapToInt(source -> source.minutes().value()).sum())
                .as("self-study and quizzes are not timetabled")
                .isEqualTo(contact + (10 + 210 + 60 + 120) * 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2026-07-13", "2026-12-20", "2027-01-27", "2026-08-15"})
    void everySessionHasAPlaceWithinTeachingHoursAndNoTwoOverlap(LocalDate starts) {
        List<TimetableLayout.Planned> planned = layout(starts, HOURS);
        assertThat(planned).allSatisfy(session -> {
            assertThat(session.date()).isNotNull();
            assertThat(HOURS.teaches(session.date())).isTrue();
            assertThat(session.start()).isBetween(HOURS.opens(), HOURS.closes());
            assertThat(end(session)).isBeforeOrEqualTo(HOURS.closes());
            assertThat(session.minutes())
                    .isLessThanOrEqualTo(HOURS.longest(session.source().kind()));
        });
        Map<LocalDate, List<TimetableLayout.Planned>> days = planned.stream()
                .collect(Collectors.groupingBy(TimetableLayout.Planned::date, TreeMap::new, Collectors.toList()));
        days.values().forEach(day -> {
            day.sort(Comparator.comparing(TimetableLayout.Planned::start));
            for (int i = 1; i < day.size(); i++) {
                assertThat(day.get(i).start()).isAfterOrEqualTo(end(day.get(i - 1)));
            }
        });
    }

    @Test
    void weeksComeOutEvenlyFullAndBlocksKeepToTheirWeeks() {
        List<TimetableLayout.Planned> planned = layout(LocalDate.of(2026, 11, 2), HOURS);
        Map<Integer, Integer> load = new TreeMap<>();
        planned.forEach(session -> load.merge(session.week(), session.minutes(), Integer::sum));
        assertThat(load).hasSize(18);
        assertThat(load.values()).allSatisfy(minutes -> assertThat(minutes).isLessThanOrEqualTo(36 * 60));
        for (int week = 14; week <= 17; week++) {
            assertThat(load.get(week)).as("on-the-job week %d", week).isBetween(29 * 60, 31 * 60);
        }
        assertThat(planned)
                .allSatisfy(session -> assertThat(session.source().weeks()).contains(session.week()));
    }

    @Test
    void aHolidayIsLeftOutAndItsWeekStillHoldsItsMinutes() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        List<TimetableLayout.Planned> planned = layout(LocalDate.of(2026, 11, 2), HOURS);
        assertThat(planned).extracting(TimetableLayout.Planned::date).doesNotContain(christmas);
    }

    @Test
    void whatFitsNowhereIsKeptWithoutAPlaceAndItsMinutesStillCount() {
        TeachingHours narrow = new TeachingHours(
                java.util.Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                HOURS.opens(),
                HOURS.closes(),
                HOURS.breakFrom(),
                HOURS.breakUntil(),
                HOURS.step(),
                HOURS.pause(),
                HOURS.longest(),
                Duration.ZERO,
                Duration.ZERO,
                List.of(),
                Map.of());
        List<TimetableLayout.Planned> planned = layout(LocalDate.of(2026, 11, 2), narrow);
        assertThat(planned).anyMatch(session -> session.date() == null);
        assertThat(sums(planned).values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(SOURCES.stream()
                        .mapToInt(source -> source.minutes().value())
                        .sum());
    }

    @Test
    void aLongStretchIsCutIntoEvenSessions() {
        assertThat(TimetableLayout.cut(165, 105, 5)).containsExactly(85, 80);
        assertThat(TimetableLayout.cut(280, 105, 5)).containsExactly(95, 95, 90);
        assertThat(TimetableLayout.cut(90, 90, 5)).containsExactly(90);
        assertThat(TimetableLayout.cut(0, 90, 5)).isEmpty();
    }

    @Test
    void anOnTheJobDayRunsOverTheBreakAndIsLongerByIt() {
        assertThat(HOURS.end(LocalTime.of(9, 30), 360)).isEqualTo(LocalTime.of(16, 0));
        assertThat(HOURS.end(LocalTime.of(9, 30), 210)).isEqualTo(LocalTime.of(13, 0));
        assertThat(HOURS.end(LocalTime.of(13, 30), 60)).isEqualTo(LocalTime.of(14, 30));
    }

    private static List<TimetableLayout.Planned> layout(LocalDate starts, TeachingHours hours) {
        return TimetableLayout.of(SOURCES, PROGRAMME.weeks().size(), starts, hours);
    }

    private static LocalTime end(TimetableLayout.Planned session) {
        return HOURS.end(session.start(), session.minutes());
    }

    private static Map<String, Integer> sums(List<TimetableLayout.Planned> planned) {
        Map<String, Integer> sums = new HashMap<>();
        planned.forEach(session -> sums.merge(session.source().id(), session.minutes(), Integer::sum));
        return sums;
    }
}
