package org.pra.academy.practicals;

import java.util.List;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.kernel.Reason;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Checklists and reasons as stored: JSON with the names of the records, read back into the same records; what an older text does not say is empty. */
@Component
class SheetJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    Checklist checklist(String json) {
        return mapper.readValue(json, Checklist.class);
    }

    List<Reason> reasons(String json) {
        return mapper.readerForListOf(Reason.class).readValue(json);
    }
}
