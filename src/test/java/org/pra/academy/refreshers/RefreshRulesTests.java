package org.pra.academy.refreshers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.content.Faults;
import org.pra.academy.kernel.PersonId;

/** When a skill is due again: longer after each repeat that came in its time, at once after a miss. */
class RefreshRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private final RefreshRules rules = read("""
            - {kind: practical, items: [CK-A], after-days: [30, 60, 90], why: Named.}
            - {kind: practical, after-days: [100], why: Kind.}
            """, new Faults());

    @Test
    void aSkillShownOnceIsDueAfterTheFirstWait() {
        assertThat(standing(29, 0).state()).isEqualTo(Skill.State.SOON);
        assertThat(standing(22, 0).state()).isEqualTo(Skill.State.FRESH);
        Skill due = standing(30, 0);
        assertThat(due.state()).isEqualTo(Skill.State.DUE);
        assertThat(due.due()).isEqualTo(DAY.plusDays(30));
        assertThat(due.why()).isEqualTo("Named.");
    }

    @Test
    void eachRepeatInItsTimeWaitsLonger() {
        assertThat(standing(0, 0, 30).due()).isEqualTo(DAY.plusDays(30 + 60));
        assertThat(standing(0, 0, 30, 90).due()).isEqualTo(DAY.plusDays(90 + 90));
        assertThat(standing(0, 0, 30, 90, 180).due()).isEqualTo(DAY.plusDays(180 + 90));
    }

    @Test
    void threeTimesInOneWeekAreOneTimeAndTheLastDayCounts() {
        assertThat(standing(0, 0, 2, 4).due()).isEqualTo(DAY.plusDays(4 + 30));
        assertThat(standing(0, 0, 15).due()).as("half of the days passed").isEqualTo(DAY.plusDays(15 + 60));
    }

    @Test
    void aSheetNotPassedSinceAsksAtOnceAndAPassMendsIt() {
        Skill missed = standing(11, 0, -10);
        assertThat(missed.state()).isEqualTo(Skill.State.MISSED);
        assertThat(missed.shown()).isEqualTo(DAY);
        assertThat(missed.due()).isEqualTo(DAY.plusDays(10));
        assertThat(missed.wanted()).isTrue();
        assertThat(standing(12, 0, -10, 11).state()).isEqualTo(Skill.State.FRESH);
    }

    @Test
    void whatWasNeverShownOrHasNoRuleHasNoDate() {
        assertThat(rules.standing(shown(SkillKind.PRACTICAL, "CK-A", -3), DAY)).isEmpty();
        assertThat(rules.standing(shown(SkillKind.SCENARIO, "DS01", 0), DAY)).isEmpty();
        assertThat(rules.standing(shown(SkillKind.PRACTICAL, "CK-GONE", 0), DAY))
                .as("no longer in the programme")
                .isEmpty();
        assertThat(rules.standing(shown(SkillKind.PRACTICAL, "CK-B", 0), DAY))
                .hasValueSatisfying(skill -> assertThat(skill.days()).isEqualTo(100));
    }

    @Test
    void everyFaultOfTheRulesIsNamed() {
        Faults faults = new Faults();
        read("""
                - {kind: practical, items: [CK-X], after-days: [30], why: Unknown.}
                - {kind: practical, items: [CK-A], after-days: [], why: Empty.}
                - {kind: practical, items: [CK-A], after-days: [0], why: Twice.}
                - {kind: dance, after-days: [30], why: Kind.}
                """, faults);
        assertThat(faults.list())
                .extracting(Fault::rule)
                .contains("refresher-item", "refresher-days", "refresher-twice")
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void theShippedRulesHold() {
        assertThat(RefresherService.check(ContentTree.shipped()).list()).isEmpty();
    }

    /** The standing of CK-A so many days after the first day; a negative day is a sheet that was not passed. */
    private Skill standing(int today, int... days) {
        return rules.standing(shown(SkillKind.PRACTICAL, "CK-A", days), DAY.plusDays(today))
                .orElseThrow();
    }

    private static ShownSkill shown(SkillKind kind, String item, int... days) {
        List<ShownSkill.Day> list = new ArrayList<>();
        for (int day : days) {
            list.add(new ShownSkill.Day(DAY.plusDays(Math.abs(day)), day >= 0));
        }
        return new ShownSkill(PersonId.next(), kind, item, list);
    }

    private static RefreshRules read(String skills, Faults faults) {
        return RefreshRules.read(
                ContentTree.of(Map.of(
                        RefreshRules.FILE,
                        "version: \"1\"\nsource: Working values.\nskills:\n" + skills.indent(2),
                        "checklists/a/checklist.yaml",
                        "id: CK-A\ntitle: First\n",
                        "checklists/b/checklist.yaml",
                        "id: CK-B\ntitle: Second\n")),
                faults);
    }
}
