package org.pra.academy.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.kernel.UnitCode;

/** A conversation as its author wrote it. {@code digest} pins a run to the text it was played with. */
record Script(
        String id,
        String title,
        UnitCode unit,
        String setting,
        String personName,
        String personRole,
        int startArousal,
        Map<String, String> criticals,
        List<Beat> beats,
        List<Ending> endings,
        String digest) {

    static final int CALMEST = 0;
    static final int INCIDENT = 10;

    record Beat(String id, String says, String signs, String thought, List<Reply> replies) {}

    record Reply(
            String id,
            String text,
            Map<String, Integer> tags,
            int arousal,
            String because,
            List<String> sets,
            Optional<String> critical,
            String next) {}

    record Ending(
            String id,
            String title,
            String state,
            String text,
            Optional<Integer> from,
            Optional<Integer> upTo,
            Optional<String> needs) {}

    Optional<Beat> beat(String beatId) {
        return beats.stream().filter(beat -> beat.id().equals(beatId)).findFirst();
    }

    Optional<Ending> ending(String endingId) {
        return endings.stream().filter(ending -> ending.id().equals(endingId)).findFirst();
    }
}
