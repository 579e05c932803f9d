package org.pra.academy.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T07: the insurer's clocks, and a thousand fresh requests filled from the papers and the doctor's answers. */
class PreAuthTaskTests {

    private static final int SEEDS = 1000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ENGLISH);

    @Test
    void everythingRightEarnsEverything() {
        assertThat(DeskCase.walked("T07", "everything right").grade().score()).hasToString("100 %");
    }

    @Test
    void thePublishedClocksHold() {
        DeskCase desk = DeskCase.of("T07", Cases.PUBLISHED);
        assertThat(desk.seen().clock()).isEqualTo("10:12:00");
        desk.does(
                "set claims.step = Part C sent", "set claims.at = 10:40", "set claims.due = 11:40", "press claims.log");
        assertThat(desk.missed()).doesNotContain("due", "log");
        DeskCase late = DeskCase.of("T07", Cases.PUBLISHED)
                .does(
                        "set claims.step = Part C sent",
                        "set claims.at = 10:40",
                        "set claims.due = 13:40",
                        "press claims.log");
        assertThat(late.missed()).contains("due");
    }

    @Test
    void anHourLetPassIsTheHospitalsTimeAndTooLate() {
        List<Act> acts = new ArrayList<>(DeskCase.acts("T07", "everything right"));
        acts.addFirst(Act.read("wait = 3480"));
        DeskCase desk = DeskCase.of("T07", Cases.PUBLISHED);
        acts.forEach(desk.hospital()::apply);
        assertThat(desk.missed()).containsExactly("in-time");
        assertThat(desk.hospital().worked()).isLessThan(15 * 60);
    }

    @Test
    void aHiddenAccidentFailsWhateverTheScore() {
        DeskCase desk = DeskCase.of("T07", Cases.PUBLISHED);
        DeskCase.acts("T07", "everything right").stream()
                .map(act -> act.target().equals("partc.rta") ? new Act(act.kind(), act.target(), "No") : act)
                .forEach(desk.hospital()::apply);
        assertThat(desk.grade().criticals()).extracting(Task.Fail::id).containsExactly("hid");
        assertThat(desk.grade().decision().holds()).isFalse();
    }

    @Test
    void aThousandFreshRequestsAreFilledFromThePapers() {
        Set<String> different = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            DeskCase desk = DeskCase.of("T07", seed);
            Map<String, String> wanted = desk.wanted();
            Map<String, String> note = desk.paper("note").lines();
            Map<String, String> identity = desk.paper("identity").lines();
            LocalDate birth = LocalDate.parse(identity.getOrDefault("Born", ""), DAY);
            assertThat(wanted.get("age"))
                    .isEqualTo(String.valueOf(Period.between(birth, TODAY).getYears()));
            assertThat(wanted).containsEntry("name", identity.get("Name")).containsEntry("dob", identity.get("Born"));
            assertThat(wanted.get("policy")).isEqualTo(valid(desk, "card"));
            assertThat(desk.paper("old-card").lines()).doesNotContainEntry("Policy", wanted.get("policy"));
            String nurse = desk.paper("nurse").text();
            LocalDate hurt = LocalDate.parse(wanted.getOrDefault("injury-date", ""), DAY);
            assertThat(nurse).contains(wanted.get("injury-date")).contains(wanted.get("mlc"));
            assertThat(wanted.get("duration")).isEqualTo(String.valueOf(ChronoUnit.DAYS.between(hurt, TODAY)));
            assertThat(note.get("Since")).isEqualTo(wanted.get("duration") + " day(s)");
            assertThat(desk.paper("history").lines().get("Pain since")).isNotEqualTo(wanted.get("duration") + " days");
            assertThat(wanted.get("diagnosis")).isEqualTo(note.get("Diagnosis"));
            assertThat(desk.does("say doctor.icd").last("Dr Rao")).startsWith(wanted.get("icd") + ".");

            List<List<String>> parts = desk.paper("estimate").table();
            long aDay = rupees(parts.get(0)) + rupees(parts.get(1));
            long days = Long.parseLong(note.getOrDefault("Plan", "").replaceAll("\\D", ""));
            long once = parts.subList(2, parts.size()).stream()
                    .mapToLong(PreAuthTaskTests::rupees)
                    .sum();
            assertThat(number(wanted.get("a-day"))).isEqualTo(aDay);
            assertThat(wanted.get("days")).isEqualTo(String.valueOf(days));
            assertThat(number(wanted.get("total"))).as("seed %d", seed).isEqualTo(days * aDay + once);
            long more = number(wanted.get("more"));
            assertThat(more % aDay).isZero();
            assertThat(number(wanted.get("new-total"))).isEqualTo(days * aDay + once + more);
            assertThat(LocalTime.parse(desk.hospital().task().facts().get("sendBy")))
                    .isEqualTo(LocalTime.parse(desk.hospital().task().facts().get("signed"))
                            .plusHours(1));
            different.add(wanted.toString());
        }
        assertThat(different).hasSizeGreaterThan(SEEDS * 9 / 10);
    }

    /** The policy of a card that is valid today. */
    private static String valid(DeskCase desk, String card) {
        Map<String, String> lines = desk.paper(card).lines();
        String[] span = lines.getOrDefault("Valid", "").split(" to ");
        assertThat(TODAY).isBetween(LocalDate.parse(span[0], DAY), LocalDate.parse(span[1], DAY));
        return lines.getOrDefault("Policy", "");
    }

    private static long rupees(List<String> row) {
        return number(row.getLast());
    }

    private static long number(String written) {
        return Long.parseLong(written.replace(",", ""));
    }
}
