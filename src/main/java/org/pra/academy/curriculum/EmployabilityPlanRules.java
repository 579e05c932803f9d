package org.pra.academy.curriculum;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pra.academy.content.ContentNode;
import org.pra.academy.kernel.Minutes;

/** What must be true of an employability module: it is the block's own, its minutes fill the block's, nothing is missing or twice. */
final class EmployabilityPlanRules {

    private final Map<String, ContentNode> blocks;
    private final Set<String> ids = new HashSet<>();

    EmployabilityPlanRules(Map<String, ContentNode> blocks) {
        this.blocks = blocks;
    }

    /** The steps of a session fill its minutes. */
    static void session(ContentNode node, EmployabilityModule.Session session) {
        int steps = session.steps().stream()
                .mapToInt(step -> step.minutes().value())
                .sum();
        if (steps != session.minutes().value()) {
            node.fault(
                    "module-steps",
                    "The steps of '" + session.title() + "' sum to " + Minutes.of(steps) + "; the session has "
                            + session.minutes() + ".");
        }
        if (session.minutes().value() < 30 || session.minutes().value() > 120) {
            node.fault(
                    "module-session",
                    "A session has 30 to 120 minutes; '" + session.title() + "' has " + session.minutes() + ".");
        }
    }

    void check(String folder, ContentNode yaml, EmployabilityModule module) {
        ContentNode block = blocks.get(module.id());
        if (block == null) {
            yaml.fault("module-block", "There is no block " + module.id() + " that this module could fill.");
        } else {
            if (!block.text("title").equals(module.title())) {
                yaml.fault(
                        "module-title",
                        module.id() + " is called '" + block.text("title") + "' in the blocks, here '" + module.title()
                                + "'.");
            }
            sums(yaml, block, "minutes", module, session -> true);
            sums(yaml, block, "theory-minutes", module, session -> !session.practical());
            sums(yaml, block, "practical-minutes", module, EmployabilityModule.Session::practical);
        }
        if (!folder.startsWith(module.id().toLowerCase(Locale.ROOT) + "-")) {
            yaml.fault("module-folder", "The folder of " + module.id() + " begins with its id in small letters.");
        }
        Stream.concat(Stream.of(module.id()), module.worksheet().stream().map(EmployabilityModule.Task::id))
                .filter(id -> !ids.add(id))
                .forEach(id -> yaml.fault("module-id", "The id " + id + " is used twice."));
        holds(yaml, "aims", module.aims(), 3, 5);
        holds(yaml, "activities", module.activities(), 3, 6);
        holds(yaml, "worksheet tasks", module.worksheet(), 5, 8);
        holds(yaml, "summary lines", module.summary(), 5, 7);
    }

    private static void sums(
            ContentNode yaml,
            ContentNode block,
            String key,
            EmployabilityModule module,
            Predicate<EmployabilityModule.Session> counted) {
        int wanted = block.number(key);
        int found = module.sessions().stream()
                .filter(counted)
                .mapToInt(session -> session.minutes().value())
                .sum();
        if (wanted != found) {
            yaml.fault(
                    "module-" + key,
                    "Sessions of " + module.id() + " sum to " + Minutes.of(found) + "; its block has "
                            + Minutes.of(Math.max(0, wanted)) + " (" + key + ").");
        }
    }

    private static void holds(ContentNode yaml, String what, List<?> found, int least, int most) {
        if (found.size() < least || found.size() > most) {
            yaml.fault(
                    "module-parts",
                    "A module has " + least + " to " + most + " " + what + "; this one has " + found.size() + ".");
        }
    }
}
