package org.pra.academy.scenarios;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentTree;

/** What an author of scenarios wants to see at once: every fault, and where each walk ends. */
public final class ScenarioReport {

    private final PrintStream out;

    private ScenarioReport(PrintStream out) {
        this.out = out;
    }

    /** Reports on the scenarios of a programme folder whose id or folder begins so; 0 when there is no fault. */
    public static int run(Path programme, String wanted, PrintStream out) {
        ContentTree files = ContentTree.folder(programme);
        int faults = 0;
        for (String path : files.paths("scenarios/", "/" + ScriptReader.FILE)) {
            if (path.toLowerCase(java.util.Locale.ROOT)
                    .startsWith("scenarios/" + wanted.toLowerCase(java.util.Locale.ROOT))) {
                faults += new ScenarioReport(out).report(files, path);
            }
        }
        return faults == 0 ? 0 : 1;
    }

    private int report(ContentTree files, String path) {
        ScenarioLint.Examined examined = ScenarioLint.examine(files, path, true);
        Script script = examined.script();
        examined.all().ifPresent(all -> {
            out.printf(
                    "%s %s: %d beats, %d replies, %d endings%n",
                    script.id(),
                    script.title(),
                    script.beats().size(),
                    script.replies().count(),
                    script.endings().size());
            WalkRules.walks(script, files).forEach(walk -> walk(script, walk));
            explored(script, all);
            examined.fared().forEach(fared -> out.println("  " + fared));
        });
        examined.faults().forEach(out::println);
        out.println(
                examined.faults().isEmpty() ? "No fault." : examined.faults().size() + " fault(s).");
        return examined.faults().size();
    }

    private void explored(Script script, Exploration all) {
        out.printf(
                "  %d situations%s; the shortest way to each ending:%n",
                all.size(), all.complete() ? "" : " and more than can be tried");
        script.endings()
                .forEach(ending -> out.printf(
                        "  %s%s: %s%n",
                        ending.id(),
                        all.drawnFor(ending.id()).isEmpty() ? "" : " (drawn: " + all.drawnFor(ending.id()) + ")",
                        all.reaches(ending.id())
                                ? all.shortest(ending.id()).size() + " choices: ["
                                        + String.join(", ", all.shortest(ending.id())) + "]"
                                : "nobody reaches it"));
    }

    private void walk(Script script, WalkRules.Walk walk) {
        try {
            Conversation played = Conversation.begin(script, walk.drawn()).then(walk.replies());
            out.printf(
                    "  walk '%s' -> %s %s, %s, %s%n",
                    walk.name(),
                    played.ending()
                            .map(Script.Ending::id)
                            .orElse("(open at "
                                    + played.beat().map(Script.Beat::id).orElse("") + ")"),
                    WalkRules.state(script, played.now()),
                    RubricRules.score(played),
                    RubricRules.shown(played).stream()
                            .map(shown -> shown.dimension() + "=" + shown.points())
                            .collect(Collectors.joining(" ")));
        } catch (IllegalArgumentException | IllegalStateException e) {
            out.printf("  walk '%s' cannot be played: %s%n", walk.name(), e.getMessage());
        }
    }
}
