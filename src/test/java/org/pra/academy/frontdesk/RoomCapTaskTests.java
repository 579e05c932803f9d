package org.pra.academy.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T05: the published key, and a thousand fresh room caps worked out by decimals from the policy and the package sheet. */
class RoomCapTaskTests {

    private static final int SEEDS = 1000;
    private static final Map<String, Integer> ROOMS = Map.of("Twin", 3600, "General", 1800);
    private static final Map<String, Integer> PACKAGES = Map.of("Twin", 210_000, "General", 180_000);

    @Test
    void thePublishedKeyHolds() {
        DeskCase desk = DeskCase.of("T05", Cases.PUBLISHED);
        assertThat(desk.paper("package").table().stream().map(List::getLast))
                .containsExactly("14,400", "72,600", "85,000", "30,000", "8,000");
        assertThat(desk.wanted())
                .containsEntry("package", "2,10,000")
                .containsEntry("insurer-room", "12,000")
                .containsEntry("insurer-associated", "60,500")
                .containsEntry("insurer", "1,95,500")
                .containsEntry("patient", "17,300");
    }

    @Test
    void everythingRightEarnsEverything() {
        assertThat(DeskCase.walked("T05", "everything right").grade().score()).hasToString("100 %");
    }

    @Test
    void anEmptyConsentFailsWhateverTheScore() {
        DeskCase desk = DeskCase.of("T05", Cases.PUBLISHED);
        for (Act act : DeskCase.acts("T05", "everything right")) {
            if (act.target().equals("patient.band")) {
                desk.does("say patient.blank");
            }
            desk.hospital().apply(act);
        }
        assertThat(desk.missed()).isEmpty();
        assertThat(desk.grade().decision().holds()).isFalse();
    }

    @Test
    void moneyTakenBeforeTheEstimateWasToldIsSeen() {
        DeskCase desk = DeskCase.of("T05", Cases.PUBLISHED);
        List<Act> acts = new java.util.ArrayList<>(DeskCase.acts("T05", "everything right"));
        Act tell = Act.read("say patient.tell");
        acts.remove(tell);
        acts.removeIf(
                act -> act.target().startsWith("patient.") && !act.target().equals("patient.advice"));
        acts.forEach(desk.hospital()::apply);
        assertThat(desk.missed()).contains("estimate-first", "general", "operation");
    }

    @Test
    void aThousandFreshCapsAreWorkedOutFromThePapers() {
        Set<String> different = new HashSet<>();
        int cut = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            DeskCase desk = DeskCase.of("T05", seed);
            Map<String, String> wanted = desk.wanted();
            String room = wanted.getOrDefault("room", "");
            BigDecimal days = new BigDecimal(wanted.getOrDefault("days", ""));
            BigDecimal price = BigDecimal.valueOf(ROOMS.getOrDefault(room, 0));
            BigDecimal limit = rupees(desk.paper("policy")
                            .lines()
                            .getOrDefault("Sum insured", "")
                            .substring(3))
                    .movePointLeft(2);
            BigDecimal paid = limit.min(price);
            List<List<String>> parts = desk.paper("package").table();
            BigDecimal whole =
                    parts.stream().map(part -> rupees(part.getLast())).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(whole)
                    .as("the parts are the package")
                    .isEqualByComparingTo(BigDecimal.valueOf(PACKAGES.getOrDefault(room, 0)));
            assertThat(rupees(parts.getFirst().getLast())).isEqualByComparingTo(price.multiply(days));
            BigDecimal insurer = BigDecimal.ZERO;
            for (List<String> part : parts) {
                boolean proportional =
                        part.getFirst().startsWith("Room") || part.getFirst().contains("associated");
                BigDecimal amount = rupees(part.getLast());
                insurer = insurer.add(
                        proportional
                                ? amount.multiply(paid).divide(price, 6, java.math.RoundingMode.UNNECESSARY)
                                : amount);
            }
            assertThat(rupees(wanted.get("insurer"))).as("seed %d", seed).isEqualByComparingTo(insurer);
            assertThat(rupees(wanted.get("insurer-room"))).isEqualByComparingTo(paid.multiply(days));
            BigDecimal extras = rupees(desk.hospital().task().facts().get("extras"));
            assertThat(desk.paper("package").foot())
                    .contains("Rs " + desk.hospital().task().facts().get("extras"));
            assertThat(rupees(wanted.get("patient")))
                    .isEqualByComparingTo(whole.subtract(insurer).add(extras));
            cut += paid.compareTo(price) < 0 ? 1 : 0;
            different.add(wanted.toString());
        }
        assertThat(cut).as("both kinds of policy come").isBetween(SEEDS / 4, SEEDS * 9 / 10);
        assertThat(different).hasSizeGreaterThan(SEEDS * 9 / 10);
    }

    private static BigDecimal rupees(String written) {
        return new BigDecimal(written.replace(",", ""));
    }
}
