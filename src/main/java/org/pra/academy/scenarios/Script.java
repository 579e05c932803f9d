package org.pra.academy.scenarios;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.UnitCode;

/**
 * A conversation as its author wrote it, in format 2 (see {@code src/docs/authoring-scenarios.md}). {@code digest} pins a run to the text
 * it was played with. Lines are those of {@code file}.
 */
record Script(
        String file,
        String id,
        String title,
        UnitCode unit,
        String setting,
        LocalTime clock,
        List<Person> people,
        List<Variable> variables,
        List<Draw> draws,
        Map<String, String> criticals,
        List<String> asks,
        List<Beat> beats,
        List<Ending> endings,
        List<String> reflections,
        Names names,
        String digest) {

    static final int FORMAT = 2;
    static final int AROUSAL = 0;
    static final int INCIDENT = 10;

    record Person(String id, String name, int age, String role, String language, String actor) {}

    /** Arousal is always the first. {@code highIsGood} tells which way is better. */
    record Variable(String id, String says, int from, int to, int start, boolean highIsGood, int line) {}

    /** A fact that holds in {@code chance} of 100 runs, drawn from the seed when a run begins. */
    record Draw(String fact, int chance) {}

    /** What the person says and shows; {@code thought} is for the debrief only. */
    record Words(Guard when, String says, String signs, String thought, int line) {}

    /** {@code interrupts} is there when the beat comes in by itself, once, and then returns. */
    record Beat(
            String id,
            String who,
            String scene,
            List<Words> words,
            Optional<Guard> interrupts,
            Optional<String> moment,
            Optional<String> hint,
            Optional<String> cue,
            boolean ownWords,
            List<Reply> replies,
            int line) {}

    /** {@code act} says what is done when the reply is no words. The last result holds when no other does. */
    record Reply(
            String id,
            String text,
            Optional<String> act,
            Set<Technique> techniques,
            int minutes,
            Guard when,
            List<Result> results,
            int line) {

        Result usual() {
            return results.getLast();
        }
    }

    record Result(
            Guard when,
            Map<String, Integer> rubric,
            List<Change> changes,
            List<String> sets,
            List<Later> later,
            Optional<String> critical,
            List<Way> next,
            int line) {

        /** The whole reason of this result, one sentence after the other. */
        String because() {
            return String.join(
                    " ", changes.stream().map(Change::because).distinct().toList());
        }
    }

    record Change(int index, int by, String because) {}

    /** Comes after so many more replies, or on reaching a beat; not when {@code unless} holds then. */
    record Later(
            int after,
            Optional<String> at,
            Optional<Guard> unless,
            String happens,
            List<Change> changes,
            List<String> sets,
            int line) {

        /** Each delayed effect of a script is itself alone, which also makes situations quick to compare. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    record Way(Guard when, String to) {}

    enum Outcome {
        GOOD,
        FAIR,
        POOR
    }

    /** {@code levels} are end states of the escalation matrix; the first is the main one. */
    record Ending(
            String id,
            String title,
            List<String> levels,
            String severity,
            Outcome outcome,
            Optional<Guard> when,
            String text,
            int line) {}

    Optional<Beat> beat(String beatId) {
        return beats.stream().filter(beat -> beat.id().equals(beatId)).findFirst();
    }

    int place(String beatId) {
        for (int i = 0; i < beats.size(); i++) {
            if (beats.get(i).id().equals(beatId)) {
                return i;
            }
        }
        return Situation.NOWHERE;
    }

    Optional<Ending> ending(String endingId) {
        return endings.stream().filter(ending -> ending.id().equals(endingId)).findFirst();
    }

    Person person(String personId) {
        return people.stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .orElseGet(people::getFirst);
    }

    Stream<Reply> replies() {
        return beats.stream().flatMap(beat -> beat.replies().stream());
    }
}
