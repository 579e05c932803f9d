package org.pra.academy.frontdesk;

import java.util.LinkedHashMap;
import java.util.Map;

/** A record in the hospital's information system: its number, its type and its fields. */
record Entry(String id, String type, Map<String, String> fields) {

    Entry {
        fields = Map.copyOf(fields);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    Entry with(Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(changed);
        return new Entry(id, type, all);
    }
}
