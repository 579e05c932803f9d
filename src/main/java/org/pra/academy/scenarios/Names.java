package org.pra.academy.scenarios;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the conditions of one script speak of: its variables, the facts that some condition asks about, and the clock. Only what is
 * asked about tells two situations apart, so that a whole script can be explored.
 */
final class Names {

    static final int MOST_FACTS = 64;
    private final Map<String, Integer> variables = new LinkedHashMap<>();
    private final Map<String, Integer> facts = new LinkedHashMap<>();
    private final List<Boolean> readVariables = new ArrayList<>();
    private final LocalTime start;
    private int latestRead = -1;

    Names(List<Script.Variable> declared, LocalTime start) {
        declared.forEach(variable -> {
            variables.put(variable.id(), variables.size());
            readVariables.add(false);
        });
        this.start = start;
    }

    OptionalInt variable(String id) {
        Integer index = variables.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    int readVariable(int index) {
        readVariables.set(index, true);
        return index;
    }

    /** The bit of a fact that a condition asks about. */
    int readFact(String id) {
        Integer known = facts.get(id);
        if (known == null) {
            if (facts.size() == MOST_FACTS) {
                throw new IllegalArgumentException("Conditions ask about more than " + MOST_FACTS + " facts.");
            }
            known = facts.size();
            facts.put(id, known);
        }
        return known;
    }

    int readClock(LocalTime time) {
        int minutes = Math.floorMod(time.toSecondOfDay() / 60 - start.toSecondOfDay() / 60, 24 * 60);
        latestRead = Math.max(latestRead, minutes);
        return minutes;
    }

    /** The bit of this fact, or none when no condition asks about it. */
    long bit(String fact) {
        Integer index = facts.get(fact);
        return index == null ? 0 : 1L << index;
    }

    Map<String, Integer> facts() {
        return Map.copyOf(facts);
    }

    /** The last minute that a condition asks about; later ones are all the same to it. */
    int latestMinuteRead() {
        return latestRead;
    }

    boolean isRead(int variable) {
        return readVariables.get(variable);
    }
}
