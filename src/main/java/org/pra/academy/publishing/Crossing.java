package org.pra.academy.publishing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentTree;

/**
 * Where each edition's trainees arrive when a version is published: their own programme with those parts of the new one that they go
 * over to. Equal content is one edition again, so who goes over to everything reads the new version itself.
 */
final class Crossing {

    private final ContentTree target;
    private final Set<Part> over;
    private final Map<String, ContentTree> arrivals = new HashMap<>();

    Crossing(ContentTree target, List<Change> changes, Map<String, Policy> choices) {
        this.target = target;
        this.over = new HashSet<>();
        for (Change change : changes) {
            if (chosen(change, choices) != Policy.STAY) {
                over.add(new Part(change.part()));
            }
        }
    }

    static Policy chosen(Change change, Map<String, Policy> choices) {
        Policy chosen = choices.get(change.part());
        return chosen != null && change.policies().contains(chosen)
                ? chosen
                : change.policies().getFirst();
    }

    ContentTree arrival(String edition, ContentTree files) {
        return arrivals.computeIfAbsent(edition, _ -> files.taking(path -> goesOver(Part.of(path)), target));
    }

    private boolean goesOver(Part part) {
        return part.forEverybody() || over.contains(part);
    }
}
