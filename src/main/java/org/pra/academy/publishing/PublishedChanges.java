package org.pra.academy.publishing;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What changed with a version, as it is written into the version for good. */
@Component
class PublishedChanges {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(List<Outlook.Line> lines) {
        return json.writeValueAsString(lines);
    }

    List<Outlook.Line> read(String written) {
        return json.readValue(written, new TypeReference<List<Outlook.Line>>() {});
    }
}
