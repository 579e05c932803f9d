package org.pra.academy.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.Reason;

class ChecklistMarkingTests {

    private static final Checklist SHEET =
            new ChecklistReader(ContentTree.shipped(), new Faults()).all().getFirst();
    private static final Checklist.Mode COLS = SHEET.mode("cols").orElseThrow();

    @Test
    void markPassesWhenEveryLineIsDoneOrCorrected() {
        Map<String, Observation> lines = allDone(COLS);
        lines.put("C5", Observation.of(LineState.CORRECTED));
        Marking marking = mark(COLS, lines);
        assertThat(marking.passed()).isTrue();
        assertThat(marking.points()).isEqualTo(17).isEqualTo(marking.maximum());
        assertThat(marking.percent()).isEqualTo(Percent.of(100));
        assertThat(marking.decision().missing()).isEmpty();
    }

    @Test
    void markNeedsRemediationWhenOneUncriticalLineIsMissed() {
        Map<String, Observation> lines = allDone(COLS);
        lines.put("A6", Observation.of(LineState.NOT_DONE));
        Marking marking = mark(COLS, lines);
        assertThat(marking.passed()).isFalse();
        assertThat(marking.points()).isEqualTo(16);
        assertThat(marking.criticalMissed()).isEmpty();
        assertThat(marking.decision().missing())
                .extracting(Reason::key, Reason::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("checklists.reason.missed", "CK-BLS-A A6"));
    }

    @Test
    void markNamesTheCriticalLineThatWasNeverObserved() {
        Map<String, Observation> lines = allDone(COLS);
        lines.remove("E4");
        assertThat(mark(COLS, lines).criticalMissed()).containsExactly("E4");
    }

    @Test
    void markDoesNotCountATickedLineWhoseMeasuredValueIsOutsideItsBounds() {
        Map<String, Observation> lines = allDone(COLS);
        lines.put("C3", measured("18.1"));
        Marking marking = mark(COLS, lines);
        assertThat(marking.criticalMissed()).containsExactly("C3");
        assertThat(marking.decision().missing().getFirst().args())
                .containsExactly("C3", "Right rate", "18.1", "15 – 18");
    }

    @Test
    void markCountsValuesOnTheBoundsAndNotedOnes() {
        Map<String, Observation> lines = allDone(COLS);
        lines.put("C3", measured("15"));
        lines.put("C4", measured("6.0"));
        lines.put("E5", measured("80"));
        assertThat(mark(COLS, lines).passed()).isTrue();
    }

    @Test
    void colsHidesPulseAndBreathsAndProviderShowsThem() {
        Checklist.Mode provider = SHEET.mode("provider").orElseThrow();
        List<String> extra = SHEET.lines(provider).stream()
                .filter(line -> !SHEET.lines(COLS).contains(line))
                .map(Checklist.Line::id)
                .toList();
        assertThat(extra).containsExactly("A5", "BR1", "BR2", "BR3");
        assertThat(mark(provider, allDone(COLS)).criticalMissed()).containsExactlyElementsOf(extra);
    }

    private static Marking mark(Checklist.Mode mode, Map<String, Observation> lines) {
        return MarkingRules.mark(SHEET, new FilledSheet(mode, lines));
    }

    private static Observation measured(String value) {
        return new Observation(LineState.DONE, new BigDecimal(value), "");
    }

    private static Map<String, Observation> allDone(Checklist.Mode mode) {
        Map<String, Observation> lines = new HashMap<>();
        SHEET.lines(mode).forEach(line -> lines.put(line.id(), Observation.of(LineState.DONE)));
        return lines;
    }
}
