package org.pra.academy.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.content.Faults;

/**
 * Holds scenarios against every rule, the costly ones (trying everything, letting players play) only when the cheap ones are kept. A
 * folder that was held against them before is not played again.
 */
final class ScenarioLint {

    private static final int REMEMBERED = 200;
    private static final Map<String, List<Fault>> KNOWN = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Fault>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private ScenarioLint() {}

    static Faults all(ContentTree files) {
        Faults faults = new Faults();
        for (String path : files.paths("scenarios/", "/" + ScriptReader.FILE)) {
            one(files, path).forEach(fault -> faults.add(fault.file(), fault.line(), fault.rule(), fault.sentence()));
        }
        return faults;
    }

    static List<Fault> one(ContentTree files, String path) {
        String digest = files.digest(path.substring(0, path.length() - ScriptReader.FILE.length()));
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(
                    digest, _ -> examine(files, path, false).faults());
        }
    }

    /** What was found: the situations are there when the cheap rules are kept, how players fared when it can be played out. */
    record Examined(Script script, List<Fault> faults, Optional<Exploration> all, List<Trials.Fared> fared) {}

    /** {@code playAnyway} lets players play a script that has faults but can be played. */
    static Examined examine(ContentTree files, String path, boolean playAnyway) {
        Faults faults = new Faults();
        Script script = new ScriptReader(files, faults).read(path);
        new ScriptRules(script, faults).check();
        if (!faults.none()) {
            return new Examined(script, faults.list(), Optional.empty(), List.of());
        }
        new WordingRules(script, faults).check();
        new WalkRules(script, files, faults).check();
        Exploration all = new Exploration(script);
        new FlowRules(script, all, faults).check();
        boolean playable = all.complete() && all.stuck().isEmpty();
        List<Trials.Fared> fared =
                playable && (playAnyway || faults.none()) ? new Trials(script).check(faults) : List.of();
        return new Examined(script, faults.list(), Optional.of(all), fared);
    }
}
