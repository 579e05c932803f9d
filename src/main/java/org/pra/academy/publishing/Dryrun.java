package org.pra.academy.publishing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.curriculum.ProgrammeChecks;
import org.pra.academy.curriculum.ProgrammeService;
import org.springframework.stereotype.Component;

/** Holds programmes against all rules; the same content is held against them once. */
@Component
class Dryrun {

    private static final int REMEMBERED = 200;
    private final ProgrammeChecks checks;
    private final Map<String, List<Fault>> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Fault>> eldest) {
            return size() > REMEMBERED;
        }
    });

    Dryrun(ProgrammeChecks checks) {
        this.checks = checks;
    }

    List<Fault> faults(ContentTree candidate) {
        String digest = candidate.digest("");
        List<Fault> found = known.get(digest);
        if (found == null) {
            found = Stream.concat(
                            ProgrammeService.missingSections(candidate).stream()
                                    .map(section -> new Fault(
                                            section, 1, "missing-section", "The programme has lost this part of it.")),
                            checks.of(candidate).stream())
                    .toList();
            known.put(digest, found);
        }
        return found;
    }
}
