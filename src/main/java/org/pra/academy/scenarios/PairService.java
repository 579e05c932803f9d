package org.pra.academy.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Role;
import org.pra.academy.kernel.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Training in pairs: whoever has the code of an open practice run sees the part to act, turn by turn. */
@Service
@Transactional
public class PairService {

    private static final int LENGTH = 6;
    private final Library library;
    private final Runs runs;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    PairService(Library library, Runs runs, JdbcClient jdbc, CurrentActor currentActor) {
        this.library = library;
        this.runs = runs;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** The part to act now. {@code heard} is what the trainee answered last; {@code over} when the conversation has ended. */
    public record Part(
            String title,
            String person,
            String notes,
            String clock,
            String heard,
            String says,
            String signs,
            String thought,
            String cue,
            Map<String, Integer> state,
            int arousal,
            boolean over) {}

    /** The code for the partner of one's own open practice run. */
    @PreAuthorize("hasRole('TRAINEE')")
    public String code(UUID runId) {
        Runs.Run run = runs.lock(runId)
                .filter(found -> found.mode() == RunMode.PRACTICE && !found.ended())
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such open practice run."));
        currentActor.requireSelfOr(run.trainee(), new Role[0]);
        return jdbc.sql("SELECT pair_code FROM scenarios_run WHERE id = ? AND pair_code IS NOT NULL")
                .params(runId.toString())
                .query(String.class)
                .optional()
                .orElseGet(() -> newCode(runId));
    }

    private String newCode(UUID runId) {
        StringBuilder letters = new StringBuilder();
        while (letters.length() < LENGTH) {
            letters.append(Secrets.newToken().replaceAll("[^A-HJ-NP-Z2-9]", ""));
        }
        String code = letters.substring(0, LENGTH);
        jdbc.sql("UPDATE scenarios_run SET pair_code = ? WHERE id = ?")
                .params(code, runId.toString())
                .update();
        return code;
    }

    /** What the partner sees; empty when no practice run has this code. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public Optional<Part> part(String code) {
        return jdbc.sql("SELECT id FROM scenarios_run WHERE pair_code = ?")
                .params(code.strip().toUpperCase(Locale.ROOT))
                .query(String.class)
                .optional()
                .flatMap(id -> runs.find(UUID.fromString(id)))
                .map(this::part);
    }

    private Part part(Runs.Run run) {
        Script script = library.pinned(run).script();
        Conversation conversation = Conversation.replay(script, run.seed(), runs.replies(run.id()));
        Optional<Script.Beat> beat = conversation.beat();
        Script.Person person = script.person(beat.map(Script.Beat::who).orElse(""));
        List<Conversation.Turn> turns = conversation.turns();
        Map<String, Integer> state = new LinkedHashMap<>();
        script.variables().stream()
                .skip(1)
                .forEach(variable -> state.put(
                        variable.says(),
                        conversation
                                .now()
                                .values()
                                .get(script.names().variable(variable.id()).orElseThrow())));
        return new Part(
                script.title(),
                person.name() + ", " + person.age() + ", " + person.role(),
                person.actor(),
                script.clock().plusMinutes(conversation.now().minutes()).toString(),
                turns.isEmpty() ? "" : turns.getLast().reply().text(),
                beat.map(_ -> conversation.words().says())
                        .orElseGet(() ->
                                conversation.ending().map(Script.Ending::text).orElse("")),
                beat.map(_ -> conversation.words().signs()).orElse(""),
                beat.map(_ -> conversation.words().thought()).orElse(""),
                cue(conversation, beat),
                state,
                conversation.arousal(),
                beat.isEmpty());
    }

    private static String cue(Conversation conversation, Optional<Script.Beat> beat) {
        String arrived =
                conversation.arrived().stream().map(Script.Later::happens).collect(Collectors.joining(" "));
        return (arrived + " " + beat.flatMap(Script.Beat::cue).orElse("")).strip();
    }
}
