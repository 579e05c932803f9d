package org.pra.academy.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T06: the published key, and a thousand fresh bills audited by somebody who has only the papers. */
class BillTaskTests {

    private static final int SEEDS = 1000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ENGLISH);

    @Test
    void thePublishedKeyHolds() {
        DeskCase desk = DeskCase.of("T06", Cases.PUBLISHED);
        assertThat(desk.paper("bill").foot()).isEqualTo("To pay: Rs 35,700");
        assertThat(desk.paper("bill").table().stream().mapToLong(row -> rupees(row.getLast())))
                .containsExactly(100L, 14_400L, 0L, 1_800L, 4_800L, 1_050L, 700L, 450L, 5_000L, 6_240L, 1_160L);
        assertThat(desk.wanted())
                .containsEntry("total", "30,600")
                .containsEntry("difference", "5,100")
                .containsEntry("days-amount", "10,800")
                .containsEntry("twice-amount", "700")
                .containsEntry("receipt", "30,600");
    }

    @Test
    void everythingRightEarnsEverythingHoweverTheRupeesAreWritten() {
        Grade grade = DeskCase.walked("T06", "everything right").grade();
        assertThat(grade.score()).hasToString("100 %");
        DeskCase desk = DeskCase.of("T06", Cases.PUBLISHED);
        DeskCase.acts("T06", "everything right").stream()
                .map(act ->
                        act.target().equals("receipt.amount") ? new Act(act.kind(), act.target(), "₹ 30600.00") : act)
                .forEach(desk.hospital()::apply);
        assertThat(desk.missed()).isEmpty();
    }

    @Test
    void aDeletedLineAndAGiftFailWhateverTheScore() {
        Grade grade = DeskCase.walked("T06", "settled at the counter").grade();
        assertThat(grade.criticals()).extracting(Task.Fail::id).containsExactly("deleted", "own-discount");
        assertThat(grade.decision().holds()).isFalse();
    }

    @Test
    void theSupervisorDoubtsATotalThatDoesNotComeOut() {
        DeskCase desk = DeskCase.of("T06", Cases.PUBLISHED);
        List<Act> acts = DeskCase.acts("T06", "sent wrong, then once more");
        acts.subList(0, 1 + acts.indexOf(Act.read("press bill.send"))).forEach(desk.hospital()::apply);
        assertThat(desk.seen().people())
                .extracting(DeskScene.Person::id)
                .contains("doubt")
                .doesNotContain("supervisor");
        assertThat(desk.seen().papers()).extracting(DeskScene.Paper::id).doesNotContain("corrected");
    }

    @Test
    void aThousandFreshBillsAreAuditedFromThePapers() {
        Set<String> different = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            DeskCase desk = DeskCase.of("T06", seed);
            Map<String, String> wanted = desk.wanted();
            Map<String, String> ward = desk.paper("ward").lines();
            long nights = nights(ward);
            int reports =
                    desk.paper("reports").lines().values().iterator().next().split(",").length;
            Map<String, List<String>> bill = new LinkedHashMap<>();
            desk.paper("bill").table().forEach(row -> bill.put(row.getFirst(), row));

            long right = 0;
            long billed = 0;
            for (List<String> row : bill.values()) {
                long quantity = Long.parseLong(row.get(2));
                long rate = rupees(row.get(3));
                assertThat(rupees(row.get(4))).as("the bill multiplies").isEqualTo(quantity * rate);
                billed += quantity * rate;
                right += rate
                        * switch (row.getFirst()) {
                            case "L2", "L3", "L4" -> nights;
                            case "L5" -> Long.parseLong(ward.getOrDefault("Visits signed", ""));
                            case "L6" -> reports;
                            case "L7", "L8" -> 0;
                            default -> quantity;
                        };
            }
            assertThat(desk.paper("bill").foot()).isEqualTo("To pay: Rs " + Rupees.written((int) billed));
            assertThat(rupees(wanted.get("total"))).as("seed %d", seed).isEqualTo(right);
            assertThat(rupees(wanted.get("difference"))).isEqualTo(billed - right);
            assertThat(rupees(wanted.get("days-amount"))).isEqualTo(nights * rate(bill, "L2"));
            assertThat(wanted.get("gst")).isEqualTo(rate(bill, "L3") == 0 ? "Right" : "Wrong days");
            assertThat(rate(bill, "L3")).isEqualTo(rate(bill, "L2") > 5000 ? rate(bill, "L2") / 20 : 0);
            assertThat(rupees(wanted.get("twice-amount"))).isEqualTo(reports * rate(bill, "L6"));
            assertThat(rupees(wanted.get("head-room")))
                    .isEqualTo(nights * (rate(bill, "L2") + rate(bill, "L3") + rate(bill, "L4")));
            assertThat(rupees(wanted.get("head-tests"))).isEqualTo(reports * rate(bill, "L6"));
            assertThat(rupees(wanted.get("head-fixed"))).isEqualTo(rate(bill, "L1") + rate(bill, "L9"));
            different.add(bill.toString());
        }
        assertThat(different).hasSizeGreaterThan(SEEDS * 9 / 10);
    }

    private static long nights(Map<String, String> ward) {
        LocalDate in = LocalDate.parse(ward.getOrDefault("In", ""), MOMENT);
        LocalDate out = LocalDate.parse(ward.getOrDefault("Out", ""), MOMENT);
        assertThat(LocalTime.parse(ward.getOrDefault("Out", ""), MOMENT)).isBefore(LocalTime.NOON);
        return ChronoUnit.DAYS.between(in, out);
    }

    private static long rate(Map<String, List<String>> bill, String line) {
        return rupees(bill.getOrDefault(line, List.of()).get(3));
    }

    private static long rupees(String written) {
        return Long.parseLong(written.replace(",", ""));
    }
}
