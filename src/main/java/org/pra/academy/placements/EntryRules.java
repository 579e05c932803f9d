package org.pra.academy.placements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.Reason;

/** What an entry must keep to; answers with every reason at once. Days are days of the academy's own time zone. */
final class EntryRules {

    static final int LEAST = 15;
    static final int MOST = 600;
    static final int MOST_A_DAY = 600;
    static final int MOST_COUNT = 200;
    static final int FEWEST_LETTERS = 10;
    static final int MOST_LETTERS = 400;

    /** The day of enrolment, today, and the minutes that the same day holds already. */
    record Circumstances(LocalDate enrolled, LocalDate today, int minutesOfTheDay) {}

    private EntryRules() {}

    static Decision check(EntryDraft draft, Optional<PracticeBlock> block, Circumstances now) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(reason(block.isPresent(), "block", "placements.reason.block"));
        day(reasons, draft.day(), now);
        reasons.add(reason(
                draft.minutes() >= LEAST && draft.minutes() <= MOST,
                "minutes",
                "placements.reason.minutes",
                LEAST,
                Minutes.of(MOST)));
        int together = now.minutesOfTheDay() + Math.max(0, draft.minutes());
        reasons.add(reason(
                together <= MOST_A_DAY,
                "day-total",
                "placements.reason.dayTotal",
                Minutes.of(now.minutesOfTheDay()),
                Minutes.of(together),
                Minutes.of(MOST_A_DAY)));
        block.ifPresent(found -> reasons.addAll(counts(draft.counts(), found)));
        int letters = draft.words().length();
        reasons.add(reason(
                letters >= FEWEST_LETTERS && letters <= MOST_LETTERS,
                "words",
                "placements.reason.words",
                FEWEST_LETTERS,
                MOST_LETTERS));
        reasons.add(unnamed(draft.words()));
        return new Decision(reasons);
    }

    /** Free text of anybody in a logbook: no number of a patient may stand in it. */
    static Reason unnamed(String words) {
        return PrivacyRules.find(words)
                .map(found ->
                        Reason.missing("no-patient-data", "placements.reason.private." + found.kind(), found.piece()))
                .orElseGet(() -> Reason.met("no-patient-data", "placements.reason.private.NONE"));
    }

    private static void day(List<Reason> reasons, @Nullable LocalDate day, Circumstances now) {
        if (day == null) {
            reasons.add(Reason.missing("day", "placements.reason.day"));
            return;
        }
        reasons.add(
                reason(!day.isAfter(now.today()), "not-in-the-future", "placements.reason.future", day, now.today()));
        reasons.add(reason(
                !day.isBefore(now.enrolled()), "within-enrolment", "placements.reason.enrolment", day, now.enrolled()));
    }

    private static List<Reason> counts(Map<String, Integer> counts, PracticeBlock block) {
        String strange = counts.keySet().stream()
                .filter(task -> !block.minimumCounts().containsKey(task))
                .sorted()
                .collect(Collectors.joining(", "));
        boolean bounded = counts.values().stream().allMatch(count -> count > 0 && count <= MOST_COUNT);
        return List.of(
                reason(strange.isEmpty(), "tasks-of-the-block", "placements.reason.tasks", block.id(), strange),
                reason(bounded, "counts", "placements.reason.counts", MOST_COUNT));
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }
}
