package org.pra.academy.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;

class EntryRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Faults faults = new Faults();
    private final EntryRules rules = EntryRules.read(ContentTree.shipped(), faults);

    @Test
    void shippedRoutesHaveNoFault() {
        assertThat(faults.list()).isEmpty();
        assertThat(rules.check(Profile.EMPTY, TODAY).routes())
                .extracting(RouteResult::route)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    }

    @ParameterizedTest(name = "class {0}, {1} months relevant, holding {2}, NSQF {3} -> {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "12, 24, -, -, g",
                "12, 23, -, -, -",
                "12, 20, -, -, -",
                "10, 12, DIPLOMA_AFTER_10, -, f",
                "10, 0, DIPLOMA_AFTER_10, -, -",
                "12, 0, UG_YEAR_1, -, a",
                "10, 17, -, 4.5, -",
                "10, 18, -, 4.5, j",
                "10, 46, -, -, -",
                "10, 48, -, -, h",
                "8, 36, -, 4, i",
                "7, 36, -, 4, -",
                "12, 24, -, 4, g",
                "12, 0, VOCATIONAL_YEAR, -, e",
                "10, 0, VOCATIONAL_YEAR, -, -",
                "12, 0, DIPLOMA_AFTER_12_YEAR_1, -, c",
            })
    void keyCases(int schooling, int months, String credential, String nsqf, String route) {
        List<Holding> holdings =
                credential == null ? List.of() : List.of(new Holding(Credential.valueOf(credential), null, null));
        List<Job> jobs =
                months == 0 ? List.of() : List.of(job(TODAY.minusMonths(months).plusDays(1), TODAY, true));
        Profile profile = new Profile(null, schooling, nsqf == null ? null : new BigDecimal(nsqf), holdings, jobs);
        EligibilityReport report = rules.check(profile, TODAY);
        if (route == null) {
            assertThat(report.holding()).isEmpty();
        } else {
            assertThat(report.holding()).extracting(RouteResult::route).contains(route);
        }
    }

    @Test
    void fourYearsInAShopCountForNothing() {
        Profile profile = new Profile(null, 10, null, List.of(), List.of(job(TODAY.minusYears(4), TODAY, false)));
        assertThat(rules.check(profile, TODAY).eligible()).isFalse();
    }

    @Test
    void oneDayShortOfTwoYearsIsNotTwoYears() {
        LocalDate from = LocalDate.of(2024, 1, 1);
        assertThat(Experience.of(List.of(job(from, LocalDate.of(2025, 12, 30), true)), TODAY))
                .isEqualTo(new Experience(23, 30));
        assertThat(Experience.of(List.of(job(from, LocalDate.of(2025, 12, 31), true)), TODAY))
                .isEqualTo(new Experience(24, 0));
    }

    @Test
    void overlappingJobsCountOnceOpenJobsUntilTodayFutureOnesNotAtAll() {
        List<Job> jobs = List.of(
                job(LocalDate.of(2025, 11, 25), null, true),
                job(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), true),
                job(LocalDate.of(2027, 1, 1), null, true));
        assertThat(Experience.of(jobs, TODAY)).isEqualTo(new Experience(12, 0));
    }

    @Test
    void aPursuingRouteNeedsAYearThatRunsToday() {
        Holding over = new Holding(Credential.UG_YEAR_2, LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));
        Holding running = new Holding(Credential.UG_YEAR_2, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30));
        assertThat(rules.check(new Profile(null, 12, null, List.of(over), List.of()), TODAY)
                        .eligible())
                .isFalse();
        assertThat(rules.check(new Profile(null, 12, null, List.of(running), List.of()), TODAY)
                        .holding())
                .extracting(RouteResult::route)
                .containsExactly("b");
    }

    @Test
    void nearestRouteSaysWhatItLacks() {
        Profile profile = new Profile(
                null, 12, null, List.of(), List.of(job(TODAY.minusMonths(20).plusDays(1), TODAY, true)));
        RouteResult nearest = rules.check(profile, TODAY).nearest(1).getFirst();
        assertThat(nearest.route()).isEqualTo("g");
        assertThat(nearest.decision().missing().getFirst().args()).containsExactly("24", "20", "0", "4");
    }

    /** Ten thousand seeded applicants against a second, plain reading of the routes that shares no code with the first. */
    @Test
    void agreesWithAnIndependentOracle() {
        Random random = new Random(540);
        int eligible = 0;
        for (int i = 0; i < 10_000; i++) {
            Profile profile = randomProfile(random);
            EligibilityReport report = rules.check(profile, TODAY);
            assertThat(report.holding().stream().map(RouteResult::route).toList())
                    .as("applicant %s: %s", i, profile)
                    .isEqualTo(oracle(profile));
            eligible += report.eligible() ? 1 : 0;
        }
        assertThat(eligible).isBetween(2_000, 9_500);
    }

    private static List<String> oracle(Profile p) {
        int months = oracleMonths(p.jobs());
        double nsqf = p.nsqfLevel() == null ? 0 : p.nsqfLevel().doubleValue();
        List<String> holds = new ArrayList<>();
        if (has(p, "UG_YEAR_1")) holds.add("a");
        if (runs(p, "UG_YEAR_2")) holds.add("b");
        if (has(p, "DIPLOMA_AFTER_12_YEAR_1") && p.schooling() == 12) holds.add("c");
        if (runs(p, "DIPLOMA_AFTER_12_YEAR_2") && p.schooling() == 12) holds.add("d");
        if (p.schooling() == 12 && has(p, "VOCATIONAL_YEAR")) holds.add("e");
        if (has(p, "DIPLOMA_AFTER_10") && months > 11) holds.add("f");
        if (p.schooling() == 12 && months > 23) holds.add("g");
        if (p.schooling() > 9 && months > 47) holds.add("h");
        if (nsqf > 3.9 && p.schooling() > 7 && months > 35) holds.add("i");
        if (nsqf > 4.4 && months > 17) holds.add("j");
        return holds;
    }

    /** Marks every worked day in a set, then walks each unbroken run month by month. */
    private static int oracleMonths(List<Job> jobs) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Job job : jobs) {
            LocalDate last = job.to() == null ? TODAY : job.to();
            for (LocalDate day = job.from();
                    job.relevant() && !day.isAfter(last) && !day.isAfter(TODAY);
                    day = day.plusDays(1)) {
                days.add(day);
            }
        }
        int months = 0;
        int rest = 0;
        while (!days.isEmpty()) {
            LocalDate start = days.first();
            LocalDate end = start;
            while (days.remove(end)) {
                end = end.plusDays(1);
            }
            int whole = 0;
            while (!start.plusMonths(whole + 1).isAfter(end)) {
                whole++;
            }
            months += whole;
            for (LocalDate day = start.plusMonths(whole); day.isBefore(end); day = day.plusDays(1)) {
                rest++;
            }
        }
        return months + rest / 31;
    }

    private static boolean has(Profile p, String credential) {
        return p.holdings().stream().anyMatch(h -> h.credential().name().equals(credential));
    }

    private static boolean runs(Profile p, String credential) {
        return p.holdings().stream()
                .anyMatch(h -> h.credential().name().equals(credential)
                        && !h.from().isAfter(TODAY)
                        && !h.until().isBefore(TODAY));
    }

    private static Profile randomProfile(Random random) {
        int[] classes = {5, 8, 9, 10, 11, 12, 12};
        String[] levels = {"3", "4", "4.5", "5"};
        List<Holding> holdings = new ArrayList<>();
        for (Credential credential : Credential.values()) {
            if (random.nextInt(8) == 0) {
                LocalDate from = TODAY.minusDays(random.nextInt(500)).plusDays(30);
                holdings.add(
                        credential.enrolment()
                                ? new Holding(credential, from, from.plusDays(364))
                                : new Holding(credential, null, null));
            }
        }
        List<Job> jobs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = TODAY.minusDays(random.nextInt(2_000)).plusDays(random.nextInt(60));
            LocalDate to = random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(1_600));
            jobs.add(job(from, to, random.nextInt(4) > 0));
        }
        BigDecimal nsqf = random.nextInt(3) == 0 ? new BigDecimal(levels[random.nextInt(levels.length)]) : null;
        return new Profile(null, classes[random.nextInt(classes.length)], nsqf, holdings, jobs);
    }

    private static Job job(LocalDate from, LocalDate to, boolean relevant) {
        return new Job("City Hospital", from, to, relevant, "front desk");
    }
}
