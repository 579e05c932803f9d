package org.pra.academy.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The look back at a run, for the trainee who played it and for instructors, and what both write about it. */
@Service
@Transactional
public class DebriefService {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_ANSWER = 4_000;
    private static final int LONGEST_COMMENT = 2_000;
    private final Library library;
    private final Runs runs;
    private final Talks talks;
    private final OwnWords ownWords;
    private final CurrentActor currentActor;
    private final Clock clock;

    DebriefService(Library library, Runs runs, Talks talks, OwnWords ownWords, CurrentActor currentActor, Clock clock) {
        this.library = library;
        this.runs = runs;
        this.talks = talks;
        this.ownWords = ownWords;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The debrief of a finished run: its own trainee's, or anybody's for an instructor. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public Debrief debrief(UUID runId) {
        Runs.Run run = finished(runId);
        Library.Kept kept = library.pinned(run);
        Conversation conversation = Conversation.replay(kept.script(), run.seed(), runs.replies(runId));
        DebriefMaker maker = new DebriefMaker(kept, conversation);
        List<Debrief.Compared> compared = new ArrayList<>();
        if (!kept.exemplar().isEmpty()) {
            compared.add(maker.exemplar());
        }
        talks.before(run).ifPresent(compared::add);
        Map<Integer, String> answers = talks.reflections(runId);
        List<String> questions = kept.script().reflections();
        return new Debrief(
                runId,
                run.trainee(),
                run.scenario(),
                kept.script().title(),
                run.mode(),
                maker.ending(),
                RubricRules.score(conversation),
                RubricRules.competent(conversation),
                maker.steps(ownWords.of(runId), talks.comments(runId)),
                maker.curves(),
                compared,
                maker.dimensions(),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> new Debrief.Reflection(i, questions.get(i), answers.getOrDefault(i, "")))
                        .toList());
    }

    /** Stores what a trainee answers to a question of the look back; answers with the moment of storing. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Instant reflect(UUID runId, int question, String answer) {
        Runs.Run run = finished(runId);
        currentActor.requireSelfOr(run.trainee(), new Role[0]);
        if (question < 0
                || question >= library.pinned(run).script().reflections().size()) {
            throw new IllegalArgumentException("There is no such question.");
        }
        Instant now = clock.instant();
        talks.reflect(runId, question, cut(answer, LONGEST_ANSWER), now);
        return now;
    }

    /** An instructor's word on one turn; an empty one is nothing. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public void comment(UUID runId, int turn, String words) {
        finished(runId);
        if (!words.isBlank()) {
            talks.comment(runId, turn, currentActor.person(), cut(words.strip(), LONGEST_COMMENT), clock.instant());
        }
    }

    /** The newest finished runs of everybody. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<TalkRow> recent() {
        return talks.recent(MOST_ROWS);
    }

    /** Own words that nobody has scored, oldest first; three statements however many. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<WaitingWords> waiting() {
        List<OwnWords.Waiting> waiting = ownWords.waiting(MOST_ROWS);
        List<UUID> ids = waiting.stream().map(OwnWords.Waiting::run).distinct().toList();
        Map<UUID, Runs.Run> found = runs.all(ids);
        Map<UUID, List<String>> replies = runs.replies(ids);
        Map<UUID, Conversation> played = new HashMap<>();
        found.forEach((id, run) -> played.put(
                id,
                Conversation.replay(library.pinned(run).script(), run.seed(), replies.getOrDefault(id, List.of()))));
        List<WaitingWords> rows = new ArrayList<>();
        for (OwnWords.Waiting words : waiting) {
            Runs.Run run = found.get(words.run());
            Conversation conversation = played.get(words.run());
            if (run != null
                    && conversation != null
                    && words.turn() < conversation.turns().size()) {
                rows.add(row(words, run, conversation));
            }
        }
        return rows;
    }

    private static WaitingWords row(OwnWords.Waiting words, Runs.Run run, Conversation conversation) {
        Conversation.Turn turn = conversation.turns().get(words.turn());
        return new WaitingWords(
                words.run(),
                words.turn(),
                run.trainee(),
                run.scenario(),
                conversation.script().person(turn.beat().who()).name(),
                turn.words().says(),
                words.words(),
                words.at());
    }

    /** Scores own words by dimensions of the rubric, 0 to 4 each. The first score stands. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public void score(UUID runId, int turn, Map<String, Integer> points, String comment) {
        if (points.isEmpty()
                || !RubricRules.DIMENSIONS.containsAll(points.keySet())
                || points.values().stream().anyMatch(given -> given < 0 || given > RubricRules.MOST)) {
            throw new IllegalArgumentException("Give 0 to 4 points in at least one of R1 to R10.");
        }
        String given = new TreeMap<>(points)
                .entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining(", "));
        ownWords.score(
                runId, turn, given, cut(comment.strip(), LONGEST_COMMENT), currentActor.person(), clock.instant());
    }

    private Runs.Run finished(UUID runId) {
        Runs.Run run = runs.find(runId)
                .filter(Runs.Run::ended)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such finished conversation."));
        currentActor.requireSelfOr(run.trainee(), Role.INSTRUCTOR);
        return run;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
