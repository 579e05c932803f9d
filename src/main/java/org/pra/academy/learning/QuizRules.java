package org.pra.academy.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.pra.academy.questions.Question;

/**
 * The quiz after a lecture: ten items, unseen ones first, six of ten to pass, three tries. The short check of an employability module
 * asks all its eight items, as often as one likes.
 */
final class QuizRules {

    static final int ITEMS = 10;
    static final int CHECK_ITEMS = 8;
    static final int PASS_PERCENT = 60;
    static final int TRIES = 3;

    private QuizRules() {}

    /** Items the trainee has met least often come first; chance decides among equals. */
    static List<Question> draw(List<Question> bank, List<String> seen, Random chance) {
        Map<String, Integer> met = new HashMap<>();
        seen.forEach(id -> met.merge(id, 1, Integer::sum));
        List<Question> shuffled = new ArrayList<>(bank);
        Collections.shuffle(shuffled, chance);
        shuffled.sort(Comparator.comparingInt(item -> met.getOrDefault(item.id(), 0)));
        return List.copyOf(shuffled.subList(0, Math.min(ITEMS, shuffled.size())));
    }

    static boolean passes(int right, int of) {
        return right * 100 >= PASS_PERCENT * of;
    }
}
