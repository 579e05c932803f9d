package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of play, without memory: from a situation and a reply to the next situation. */
final class Play {

    private static final String BACK = "back";
    private static final String END = "end";
    private final Script script;

    Play(Script script) {
        this.script = script;
    }

    /** What one reply led to: the result that held, the delayed effects that came in, and where it stands now. */
    record Step(Script.Result result, List<Script.Later> arrived, Situation after) {}

    Situation start(Set<String> drawn) {
        long facts = 0;
        for (String fact : drawn) {
            facts |= script.names().bit(fact);
        }
        Situation start = new Situation(
                0,
                Situation.NOWHERE,
                script.variables().stream().map(Script.Variable::start).toList(),
                facts,
                List.of(),
                0,
                null);
        return enter(start, 0, Situation.NOWHERE, new ArrayList<>());
    }

    Set<String> drawn(long seed) {
        Draws draws = new Draws(seed, -1);
        return script.draws().stream()
                .filter(draw -> draws.below(100) < draw.chance())
                .map(Script.Draw::fact)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Script.Reply> open(Situation now) {
        return now.over()
                ? List.of()
                : script.beats().get(now.beat()).replies().stream()
                        .filter(reply -> reply.when().holds(now))
                        .toList();
    }

    static Script.Words words(Script.Beat beat, Situation now) {
        return beat.words().stream()
                .filter(words -> words.when().holds(now))
                .findFirst()
                .orElseGet(() -> beat.words().getLast());
    }

    Step choose(Situation now, Script.Reply reply) {
        Script.Result result = reply.results().stream()
                .filter(one -> one.when().holds(now))
                .findFirst()
                .orElseGet(reply::usual);
        Situation after = now.with(result.changes(), script)
                .withFacts(bits(result.sets()) | script.names().bit(reply.id()))
                .later(reply.minutes());
        List<Script.Later> arrived = new ArrayList<>();
        after = comeIn(after, arrived);
        List<Situation.Pending> pending = new ArrayList<>(after.pending());
        result.later().forEach(later -> pending.add(new Situation.Pending(later, later.after())));
        after = after.withPending(pending);
        Situation gone = incident(after) ? end(after) : go(after, result, arrived);
        return new Step(result, List.copyOf(arrived), gone);
    }

    private Situation comeIn(Situation now, List<Script.Later> arrived) {
        List<Situation.Pending> left = new ArrayList<>();
        List<Script.Later> due = new ArrayList<>();
        for (Situation.Pending pending : now.pending()) {
            if (pending.turns() == 1) {
                due.add(pending.later());
            } else {
                left.add(new Situation.Pending(pending.later(), Math.max(0, pending.turns() - 1)));
            }
        }
        return happen(now.withPending(left), due, arrived);
    }

    private Situation happen(Situation now, List<Script.Later> due, List<Script.Later> arrived) {
        Situation after = now;
        for (Script.Later later : due) {
            Situation then = after;
            if (later.unless().filter(unless -> unless.holds(then)).isEmpty()) {
                after = after.with(later.changes(), script).withFacts(bits(later.sets()));
                arrived.add(later);
            }
        }
        return after;
    }

    private Situation go(Situation now, Script.Result result, List<Script.Later> arrived) {
        String to = result.next().stream()
                .filter(way -> way.when().holds(now))
                .map(Script.Way::to)
                .findFirst()
                .orElse(END);
        if (to.equals(END)) {
            return end(now);
        }
        if (script.ending(to).isPresent()) {
            return now.ended(to);
        }
        int place = to.equals(BACK) ? now.back() : script.place(to);
        if (place == Situation.NOWHERE) {
            throw new IllegalStateException("'" + to + "' leads nowhere.");
        }
        if (now.back() != Situation.NOWHERE && place != now.back()) {
            return enter(now, place, now.back(), arrived);
        }
        int coming = interruption(now);
        return coming == Situation.NOWHERE
                ? enter(now, place, Situation.NOWHERE, arrived)
                : enter(now, coming, place, arrived);
    }

    /** The first beat that comes in by itself now; each comes once. */
    private int interruption(Situation now) {
        for (int i = 0; i < script.beats().size(); i++) {
            Script.Beat beat = script.beats().get(i);
            if (beat.interrupts().filter(when -> when.holds(now)).isPresent()
                    && (now.facts() & script.names().bit(beat.id())) == 0) {
                return i;
            }
        }
        return Situation.NOWHERE;
    }

    private Situation enter(Situation now, int place, int back, List<Script.Later> arrived) {
        String id = script.beats().get(place).id();
        List<Situation.Pending> left = new ArrayList<>();
        List<Script.Later> due = new ArrayList<>();
        for (Situation.Pending pending : now.pending()) {
            if (pending.later().at().filter(id::equals).isPresent()) {
                due.add(pending.later());
            } else {
                left.add(pending);
            }
        }
        Situation after = happen(now.at(place, back).withPending(left), due, arrived)
                .withFacts(script.names().bit(id));
        return incident(after) ? end(after) : after;
    }

    private static boolean incident(Situation now) {
        return now.values().get(Script.AROUSAL) >= Script.INCIDENT;
    }

    /** The first ending that fits; endings of an incident fit when arousal has reached the top, and only then. */
    private Situation end(Situation now) {
        boolean incident = incident(now);
        return script.endings().stream()
                .filter(ending -> ending.levels().contains("INCIDENT") == incident)
                .filter(ending -> ending.when()
                        .map(when -> when.holds(now))
                        .orElse(incident || ending.equals(script.endings().getLast())))
                .findFirst()
                .map(ending -> now.ended(ending.id()))
                .orElseThrow(() -> new IllegalStateException("No ending fits."));
    }

    private long bits(List<String> facts) {
        long bits = 0;
        for (String fact : facts) {
            bits |= script.names().bit(fact);
        }
        return bits;
    }
}
