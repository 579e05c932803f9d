package org.pra.academy.scenarios;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays a script out in layers: a beat stands one layer behind the first that leads to it. */
final class FlowMaker {

    private final Script script;
    private final Map<String, Integer> chosen;
    private final Map<String, Integer> ended;
    private final Map<String, Integer> layers = new HashMap<>();

    FlowMaker(Script script, Map<String, Integer> chosen, Map<String, Integer> ended) {
        this.script = script;
        this.chosen = chosen;
        this.ended = ended;
        layer();
    }

    FlowMap map(int runs) {
        List<FlowMap.Place> places = new ArrayList<>();
        script.beats().forEach(beat -> places.add(place(beat)));
        int last = layers.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        script.endings()
                .forEach(ending -> places.add(new FlowMap.Place(
                        ending.id(),
                        ending.title(),
                        ending.outcome().name().toLowerCase(Locale.ROOT),
                        last,
                        ended.getOrDefault(ending.id(), 0),
                        List.of())));
        return new FlowMap(
                script.id(),
                script.title(),
                runs,
                script.variables().stream()
                        .map(one -> new FlowMap.Variable(one.id(), one.says(), one.from(), one.to(), one.start()))
                        .toList(),
                script.names().facts().keySet().stream()
                        .filter(fact ->
                                script.replies().noneMatch(reply -> reply.id().equals(fact)))
                        .filter(fact -> script.beat(fact).isEmpty())
                        .sorted()
                        .toList(),
                places);
    }

    private FlowMap.Place place(Script.Beat beat) {
        List<FlowMap.Way> ways = beat.replies().stream()
                .map(reply -> new FlowMap.Way(
                        reply.id(),
                        reply.text(),
                        List.copyOf(leads(reply)),
                        chosen.getOrDefault(reply.id(), 0),
                        points(reply.usual())))
                .toList();
        return new FlowMap.Place(
                beat.id(),
                beat.words().getLast().says(),
                beat.interrupts().isPresent() ? "interruption" : beat.moment().isPresent() ? "moment" : "beat",
                layers.getOrDefault(beat.id(), 0),
                ways.stream().mapToInt(FlowMap.Way::chosen).sum(),
                ways);
    }

    static String points(Script.Result result) {
        return result.rubric().entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private Set<String> leads(Script.Reply reply) {
        Set<String> leads = new LinkedHashSet<>();
        reply.results()
                .forEach(result -> result.next().forEach(way -> {
                    if (way.to().equals("end")) {
                        script.endings().stream()
                                .filter(ending -> ending.when().isPresent()
                                        || ending.equals(script.endings().getLast()))
                                .forEach(ending -> leads.add(ending.id()));
                    } else if (!way.to().equals("back")) {
                        leads.add(way.to());
                    }
                }));
        return leads;
    }

    private void layer() {
        Deque<String> open = new ArrayDeque<>(List.of(script.beats().getFirst().id()));
        layers.put(open.getFirst(), 0);
        spread(open);
        for (Script.Beat beat : script.beats()) {
            if (layers.putIfAbsent(beat.id(), 1) == null) {
                open.add(beat.id());
                spread(open);
            }
        }
    }

    private void spread(Deque<String> open) {
        while (!open.isEmpty()) {
            String at = open.poll();
            int next = layers.getOrDefault(at, 0) + 1;
            script.beat(at).stream()
                    .flatMap(beat -> beat.replies().stream())
                    .flatMap(reply -> leads(reply).stream())
                    .filter(to -> script.beat(to).isPresent())
                    .forEach(to -> {
                        if (layers.putIfAbsent(to, next) == null) {
                            open.add(to);
                        }
                    });
        }
    }
}
