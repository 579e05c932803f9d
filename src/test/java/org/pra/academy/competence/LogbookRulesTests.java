package org.pra.academy.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.Reason;
import org.pra.academy.kernel.UnitCode;
import org.pra.academy.placements.BlockProgress;
import org.pra.academy.placements.TaskProgress;

class LogbookRulesTests {

    private static final Percent WANTED = Percent.of(80);

    @Test
    void fourFifthsOfEveryCountAreEnoughAndOneLessIsNot() {
        assertThat(LogbookRules.counts(List.of(block(1440, 48, 16)), WANTED)).allMatch(Reason::met);
        assertThat(LogbookRules.counts(List.of(block(1440, 47, 16)), WANTED))
                .filteredOn(reason -> !reason.met())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.rule()).isEqualTo("logbook-SBAR-calls");
                    assertThat(reason.args()).containsExactly("47", "60", "SBAR calls", "80 %");
                });
    }

    @Test
    void theGateNamesWhatIsShort() {
        Reason gate = LogbookRules.gate(List.of(block(1440, 60, 3)), WANTED);
        assertThat(gate.met()).isFalse();
        assertThat(gate.args()).containsExactly("1", "2", "80 %", "3 of 20 discharges");
        assertThat(LogbookRules.gate(List.of(block(0, 60, 20)), WANTED).met()).isTrue();
    }

    @Test
    void marksOnTheJobRestOnHoursAndCounts() {
        assertThat(LogbookRules.carries(block(1152, 48, 16), WANTED).met()).isTrue();
        assertThat(LogbookRules.carries(block(1151, 60, 20), WANTED).met()).isFalse();
        assertThat(LogbookRules.carries(block(1440, 60, 15), WANTED).met()).isFalse();
    }

    private static BlockProgress block(int minutes, int calls, int discharges) {
        PracticeBlock block = new PracticeBlock(
                "O4", HoursKind.OJT, "Ward", new UnitCode("HSS/N6106"), Minutes.ofHours(24), 16, "", Map.of());
        return new BlockProgress(
                block,
                Minutes.of(minutes),
                Minutes.NONE,
                List.of(
                        new TaskProgress("SBAR calls", 60, calls, 0),
                        new TaskProgress("discharges", 20, discharges, 9)));
    }
}
