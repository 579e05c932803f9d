package org.pra.academy.drills;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads event chunks as browsers wrote them, of this and every earlier version: a stored log must outlive the application that took it.
 * Version 1 holds {@code [time, kind]}, version 2 adds the way the event came: {@code [time, kind, by]}.
 */
final class RhythmLog {

    /** What the browsers of this application write. */
    static final int VERSION = 2;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_EVENTS = 2_000;

    private RhythmLog() {}

    /** A chunk cannot be read; the sentence says why. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String sentence) {
            super(sentence);
        }
    }

    static List<RhythmEvent> read(String body) {
        try {
            return events(JSON.readTree(body));
        } catch (JacksonException e) {
            throw new Unreadable("This is no JSON.");
        }
    }

    private static List<RhythmEvent> events(JsonNode chunk) {
        int version = chunk.path("version").asInt(0);
        if (version < 1 || version > VERSION) {
            throw new Unreadable("Version " + version + " of the log is not known here.");
        }
        JsonNode list = chunk.path("events");
        if (!list.isArray() || list.size() > MOST_EVENTS) {
            throw new Unreadable("A chunk holds a list of up to " + MOST_EVENTS + " events.");
        }
        List<RhythmEvent> events = new ArrayList<>();
        for (JsonNode event : list) {
            double at = event.path(0).asDouble(-1);
            String by = version == 1 ? "" : event.path(2).asString("");
            RhythmEvent.Kind kind = RhythmEvent.Kind.of(event.path(1).asString(""))
                    .orElseThrow(() -> new Unreadable("An event is a compression, a breath or the end."));
            if (!Double.isFinite(at) || at < 0) {
                throw new Unreadable("The time of an event is a number of milliseconds.");
            }
            events.add(new RhythmEvent(at, kind, by));
        }
        return events;
    }
}
