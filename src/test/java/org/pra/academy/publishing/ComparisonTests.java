package org.pra.academy.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pra.academy.content.ContentTree;

/** What is other between two programmes, as the publisher reads it. */
class ComparisonTests {

    private static final ContentTree SHIPPED = ContentTree.shipped();
    private static final String L05 = "lectures/l05-registration/";

    @Test
    void theSameProgrammeHasNoChange() {
        assertThat(Comparison.between(SHIPPED, SHIPPED.with(Map.of()))).isEmpty();
    }

    @Test
    void sentencesOfASectionAreCountedAndAMovedMarkIsNone() {
        Change change = one(edit(
                L05 + "text.md",
                "This Rekha has an allergy.",
                "This Rekha has a strong allergy.",
                "Old visits, reports, allergies and bills hang on this number.",
                "Old visits and bills hang on this number.",
                "Try the other spelling.",
                "Try the other way of writing it.",
                "Ask for the other name, kindly.",
                "Ask for the other name, kindly. Then wait."));
        assertThat(change.kind()).isEqualTo(Change.Kind.LECTURE);
        assertThat(change.id()).isEqualTo("L05");
        assertThat(change.title()).isEqualTo("Registration and identity");
        assertThat(sentences(change))
                .containsExactly(
                        "publishing.diff.sentences[@beginning, 1]",
                        "publishing.diff.sentencesMixed[Search first, create last, 2, 1, 0]");
        assertThat(change.policies()).containsExactly(Policy.STAY, Policy.SWITCH, Policy.REOPEN);
    }

    @Test
    void aSectionComesAndGoes() {
        assertThat(sentences(one(edit(L05 + "text.md", "## Two identifiers, every time", "## Identifiers"))))
                .containsExactly(
                        "publishing.diff.sectionNew[Identifiers]",
                        "publishing.diff.sectionGone[Two identifiers, every time]");
    }

    @Test
    void itemsAreNewRemovedAndChangedAndAnotherKeyIsWeighty() {
        String quiz = SHIPPED.text(L05 + "quiz.yaml").orElseThrow();
        String renamed = quiz.replace("id: L05-Q13", "id: L05-Q99");
        int at = renamed.indexOf("id: L05-Q14");
        int right = renamed.indexOf("        correct: true\n", at);
        String other = renamed.substring(0, right) + renamed.substring(right + "        correct: true\n".length());
        int firstWhy = other.indexOf("        why:", at);
        other = other.substring(0, firstWhy) + "        correct: true\n" + other.substring(firstWhy);
        Change change = one(SHIPPED.with(Map.of(L05 + "quiz.yaml", other)));
        assertThat(sentences(change))
                .containsExactly(
                        "publishing.diff.itemNew[@items, 1, L05-Q99]",
                        "publishing.diff.itemGone[@items, 1, L05-Q13]",
                        "publishing.diff.itemChanged[@items, 1, L05-Q14]",
                        "publishing.diff.answer[L05-Q14]!");
    }

    @Test
    void aLineThatBecomesCriticalIsWeighty() {
        Change change = one(edit(
                "checklists/ck-bls-adult/checklist.yaml",
                "target: \"30 seconds or less\", critical: false",
                "target: \"30 seconds or less\", critical: true"));
        assertThat(change.id()).isEqualTo("CK-BLS-A");
        assertThat(sentences(change)).containsExactly("publishing.diff.criticalNow[A6]!");
    }

    @Test
    void valuesAreShownBeforeAndAfter() {
        assertThat(sentences(one(edit("rules/pass-rules.yaml", "theory-percent: 50", "theory-percent: 55"))))
                .containsExactly("publishing.diff.value[@theory-percent, 50 %, 55 %]!");
        assertThat(sentences(one(edit("units/n6104.yaml", "hours: {theory: 16", "hours: {theory: 17"))))
                .containsExactly("publishing.diff.value[@hours.theory, 16, 17]");
        assertThat(sentences(one(edit("blocks.yaml", "minutes: 2880", "minutes: 2760"))))
                .containsExactly("publishing.diff.value[@blocks.P1.minutes, 2880, 2760]");
    }

    @Test
    void aCommentIsNoMoreThanANote() {
        assertThat(sentences(one(edit("rules/pass-rules.yaml", "# Pass rules", "# The pass rules"))))
                .containsExactly("publishing.diff.notes[pass-rules.yaml]");
    }

    @Test
    void whatHoldsForEverybodyLeavesNoChoice() {
        Change change = one(edit("rules/timetable.yaml", "practical: 180", "practical: 170"));
        assertThat(change.forEverybody()).isTrue();
        assertThat(change.policies()).containsExactly(Policy.SWITCH);
    }

    @Test
    void anotherFilmAndAFolderThatIsGoneAreSeen() {
        String film = "videos/v07-adult-cpr-and-aed/video.webm";
        assertThat(sentences(one(SHIPPED.with(film, new ContentTree.Media(5_100_000, "x")))))
                .singleElement()
                .asString()
                .startsWith("publishing.diff.media[video.webm, ")
                .endsWith("MB, 5.1 MB]");
        Map<String, String> texts = new HashMap<>();
        SHIPPED.paths("", "").stream()
                .filter(path -> !path.startsWith("scenarios/"))
                .forEach(path -> texts.put(path, SHIPPED.text(path).orElseThrow()));
        Change gone = one(ContentTree.of(texts).withMedia(SHIPPED.media()));
        assertThat(gone.sort()).isEqualTo(Change.Sort.GONE);
        assertThat(gone.id()).isEqualTo("DS01");
    }

    @Test
    void whoGoesOverToEverythingReadsTheNewVersionAndWhoStaysTheOld() {
        ContentTree next = edit(L05 + "text.md", "This Rekha has an allergy.", "She has an allergy.")
                .with(Map.of(
                        "rules/pass-rules.yaml",
                        SHIPPED.text("rules/pass-rules.yaml").orElseThrow() + "# x\n"));
        List<Change> changes = Comparison.between(SHIPPED, next);
        Map<String, Policy> all = new HashMap<>();
        changes.forEach(change -> all.put(change.part(), Policy.SWITCH));
        assertThat(new Crossing(next, changes, all).arrival("a", SHIPPED).digest(""))
                .isEqualTo(next.digest(""));
        assertThat(new Crossing(next, changes, Map.of()).arrival("a", SHIPPED).digest(""))
                .isEqualTo(SHIPPED.digest(""));
    }

    private static Change one(ContentTree after) {
        List<Change> changes = Comparison.between(SHIPPED, after);
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static List<String> sentences(Change change) {
        return change.differences().stream()
                .map(difference -> difference.key() + difference.args() + (difference.weighty() ? "!" : ""))
                .toList();
    }

    /** Pairs of texts to find and to put in their place, each where it stands first. */
    private static ContentTree edit(String path, String... pairs) {
        String text = SHIPPED.text(path).orElseThrow();
        for (int i = 0; i < pairs.length; i += 2) {
            int at = text.indexOf(pairs[i]);
            assertThat(at).as("'%s' stands in %s", pairs[i], path).isNotNegative();
            text = text.substring(0, at) + pairs[i + 1] + text.substring(at + pairs[i].length());
        }
        return SHIPPED.with(Map.of(path, text));
    }
}
