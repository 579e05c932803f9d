package org.pra.academy.frontdesk;

import java.util.LinkedHashMap;
import java.util.Map;

/** A record in the hospital's information system: its number, its type and its fields. */
record Entry(String id, String type, Map<String, String> fields) {

    Entry {
        fields = Map.copyOf(fields);
    }

    /** The value of a field, empty where there is none; {@code name} is the first and the last name together. */
    String field(String name) {
        if (name.equals("name")) {
            return (field("first-name") + " " + field("last-name")).strip();
        }
        return fields.getOrDefault(name, "");
    }

    Entry with(Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(changed);
        return new Entry(id, type, all);
    }
}
