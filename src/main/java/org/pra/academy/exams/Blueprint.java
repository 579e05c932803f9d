package org.pra.academy.exams;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.UnitCode;
import org.pra.academy.questions.Question;
import org.pra.academy.questions.QuestionBank;

/** How many items of each unit a paper draws, and how long it lasts. */
record Blueprint(String id, String title, int minutes, Map<UnitCode, Integer> units) {

    static final String FOLDER = "assessments/";

    static Blueprint read(ContentTree files, String id, Faults faults) {
        ContentNode yaml = Yaml.read(files, FOLDER + id + ".yaml", faults);
        Map<UnitCode, Integer> units = new LinkedHashMap<>();
        yaml.child("units").entries().forEach((code, count) -> {
            UnitCode unit;
            try {
                unit = new UnitCode(code);
            } catch (IllegalArgumentException e) {
                count.fault("bad-value", String.valueOf(e.getMessage()));
                return;
            }
            units.put(unit, count.asNumber());
            int inBank = QuestionBank.unit(files, unit).size();
            if (inBank < count.asNumber()) {
                count.fault(
                        "bank-too-small",
                        "The paper wants " + count.asNumber() + " items of " + code + "; the bank has " + inBank + ".");
            }
        });
        return new Blueprint(yaml.text("id"), yaml.text("title"), yaml.number("minutes"), units);
    }

    int items() {
        return units.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A paper of its own for each sitting: items by unit, in chance order. */
    List<Question> draw(QuestionBank bank, Random chance) {
        List<Question> paper = new ArrayList<>();
        units.forEach((unit, count) -> {
            List<Question> pool = new ArrayList<>(bank.unit(unit));
            Collections.shuffle(pool, chance);
            paper.addAll(pool.subList(0, count));
        });
        Collections.shuffle(paper, chance);
        return paper;
    }
}
