package org.pra.academy.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.Faults;
import org.pra.academy.kernel.Percent;

/** The item-writing rules as far as a machine can hold them. */
final class ItemRules {

    private static final int OPTIONS = 4;
    private static final int FEWEST_IN_A_QUIZ = 20;
    private static final int IN_A_CHECK = 8;
    private static final double LONGEST = 1.25;
    private static final int BALANCE_FROM = 8;
    private static final Pattern LUMP =
            Pattern.compile("\\b(all|none) of the (above|these)\\b|\\bboth a and b\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUIET_NOT = Pattern.compile("^(Which|What|Who)\\b.*\\b(not|except)\\b");
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    void item(ContentNode node, Question item) {
        if (ids.putIfAbsent(item.id(), node.file()) != null) {
            node.fault("item-id", "The id " + item.id() + " is used twice.");
        }
        String stem =
                item.stem().toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
        String twin = stems.putIfAbsent(stem, item.id());
        if (twin != null) {
            node.fault("item-duplicate", item.id() + " asks the same as " + twin + ".");
        }
        if (!item.stem().endsWith("?") && !item.stem().endsWith(":")) {
            node.fault("item-stem", item.id() + ": the stem ends with a question mark or a colon.");
        }
        if (item.options().size() != OPTIONS) {
            node.fault(
                    "item-options",
                    item.id() + " has " + item.options().size() + " options instead of " + OPTIONS + ".");
        }
        if (item.options().stream().filter(Question.Option::correct).count() != 1) {
            node.fault("item-key", item.id() + " has not exactly one correct option.");
            return;
        }
        for (Question.Option option : item.options()) {
            if (LUMP.matcher(option.text()).find()) {
                node.fault("item-lump", item.id() + ": 'all of the above' and its kin test guessing.");
            }
            if (option.why().isBlank()) {
                node.fault("item-rationale", item.id() + ": every option says why it is right or wrong.");
            }
        }
        if (QUIET_NOT.matcher(item.stem()).find() && item.stem().length() < 60) {
            node.fault("item-negative", item.id() + ": a negative stands as capital NOT.");
        }
        longest(node, item);
    }

    /** Enough items that ten can be drawn unseen-first twice, and enough that ask for more than memory. */
    void quiz(String path, List<Question> items, Faults faults) {
        if (items.size() < FEWEST_IN_A_QUIZ) {
            faults.add(
                    path,
                    1,
                    "quiz-size",
                    "A quiz has at least " + FEWEST_IN_A_QUIZ + " items; this one has " + items.size() + ".");
        }
        share(path, items, faults, Question.Level.APPLY, 3);
        share(path, items, faults, Question.Level.JUDGE, 6);
    }

    /** The short check of an employability module asks exactly eight items, so that everybody meets all of them. */
    void check(String path, List<Question> items, Faults faults) {
        if (items.size() != IN_A_CHECK) {
            faults.add(
                    path, 1, "check-size", "A check has " + IN_A_CHECK + " items; this one has " + items.size() + ".");
        }
        share(path, items, faults, Question.Level.APPLY, 3);
        share(path, items, faults, Question.Level.JUDGE, 6);
    }

    private static void share(String path, List<Question> items, Faults faults, Question.Level level, int oneOfEvery) {
        long found = items.stream().filter(item -> item.level() == level).count();
        if (found * oneOfEvery < items.size()) {
            faults.add(
                    path,
                    1,
                    "quiz-levels",
                    "At least one item of every " + oneOfEvery + " is of the level '"
                            + level.name().toLowerCase(Locale.ROOT) + "'; here " + found + " of " + items.size()
                            + " are.");
        }
    }

    private static void longest(ContentNode node, Question item) {
        int right = item.options().get(item.correct()).text().length();
        int next = item.options().stream()
                .filter(option -> !option.correct())
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(right);
        if (right > next * LONGEST) {
            node.fault(
                    "item-length",
                    item.id() + ": the correct option is much longer than the others and gives itself away.");
        }
    }

    /** The correct option stands in each of the four places between 15 and 35 times in a hundred. */
    void balance(ContentNode file, List<Question> items) {
        if (items.size() < BALANCE_FROM) {
            return;
        }
        for (int place = 0; place < OPTIONS; place++) {
            int at = place;
            long count = items.stream()
                    .filter(item -> item.options().stream().anyMatch(Question.Option::correct) && item.correct() == at)
                    .count();
            Percent share = Percent.of(count, items.size());
            if (!share.reaches(Percent.of(15)) || share.reaches(Percent.of(36))) {
                file.fault(
                        "item-balance",
                        "The correct option stands in place " + (place + 1) + " " + share
                                + " of the time; 15 to 35 % is fair.");
            }
        }
    }
}
