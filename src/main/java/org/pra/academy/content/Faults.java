package org.pra.academy.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects every fault of a reading, so that an author sees all of them at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(String file, int line, String rule, String sentence) {
        found.add(new Fault(file, line, rule, sentence));
    }

    /** Each fault once: readers that share a file may see the same one. */
    public List<Fault> list() {
        return found.stream().distinct().toList();
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Refuses a broken programme with every fault, one a line. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new BrokenContent(list());
        }
    }

    /** The programme cannot be used; the message lists every fault. */
    public static final class BrokenContent extends RuntimeException {
        private final transient List<Fault> faults;

        BrokenContent(List<Fault> faults) {
            super("The programme has " + faults.size() + " fault(s):\n"
                    + faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
            this.faults = faults;
        }

        public List<Fault> faults() {
            return faults;
        }
    }
}
