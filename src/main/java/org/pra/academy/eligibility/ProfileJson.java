package org.pra.academy.eligibility;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Profiles and reports as stored: JSON with the names of the records, read back into the same records. */
@Component
class ProfileJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    Profile profile(String json) {
        return mapper.readValue(json, Profile.class);
    }

    EligibilityReport report(String json) {
        return mapper.readValue(json, EligibilityReport.class);
    }
}
