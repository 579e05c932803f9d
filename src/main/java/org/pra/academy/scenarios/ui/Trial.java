package org.pra.academy.scenarios.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pra.academy.scenarios.FlowMap;
import org.pra.academy.scenarios.ScenarioPaths;

/** A trial as it stands in the address: from which beat, with which values and facts, and what was answered. */
record Trial(String at, Map<String, Integer> values, List<String> facts, List<String> replies) {

    static Trial of(FlowMap map, QueryParameters asked) {
        Map<String, Integer> values = new LinkedHashMap<>();
        map.variables()
                .forEach(variable -> values.put(
                        variable.id(),
                        asked.getSingleParameter(variable.id())
                                .filter(text -> text.matches("-?\\d{1,3}"))
                                .map(Integer::valueOf)
                                .orElse(variable.start())));
        return new Trial(
                asked.getSingleParameter("at").orElse(map.places().getFirst().id()),
                values,
                list(asked, "facts"),
                list(asked, "said"));
    }

    private static List<String> list(QueryParameters asked, String name) {
        return asked.getSingleParameter(name)
                .map(text -> Stream.of(text.split("\\."))
                        .filter(part -> part.matches("[a-z0-9-]{1,60}"))
                        .toList())
                .orElseGet(List::of);
    }

    Trial answered(String reply) {
        List<String> more = new ArrayList<>(replies);
        more.add(reply);
        return new Trial(at, values, facts, more);
    }

    String path(String scenario) {
        String path = ScenarioPaths.map(scenario) + "?at=" + at
                + values.entrySet().stream()
                        .map(value -> "&" + value.getKey() + "=" + value.getValue())
                        .collect(Collectors.joining());
        return path
                + (facts.isEmpty() ? "" : "&facts=" + String.join(".", facts))
                + (replies.isEmpty() ? "" : "&said=" + String.join(".", replies));
    }
}
