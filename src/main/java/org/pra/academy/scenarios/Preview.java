package org.pra.academy.scenarios;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A script tried out from anywhere with any values; nothing of it is stored. */
public record Preview(
        List<Said> said,
        String clock,
        Map<String, Integer> state,
        List<String> arrived,
        @Nullable String beat,
        String person,
        String says,
        String signs,
        String thought,
        List<Scene.Choice> choices,
        @Nullable String ending) {

    public record Said(String reply, String text, String because, String points) {}
}
