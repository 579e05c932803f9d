package org.pra.academy.learning;

import java.util.HashMap;
import java.util.Map;
import org.pra.academy.curriculum.Pins;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A trainee is pinned to the edition of the programme that stands in their enrolment. */
@Component
class EnrolmentPins implements Pins {

    private final JdbcClient jdbc;

    EnrolmentPins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, String> otherThan(String edition) {
        Map<PersonId, String> pins = new HashMap<>();
        jdbc.sql("SELECT trainee_id, programme_digest FROM learning_enrolment WHERE programme_digest <> ?")
                .params(edition)
                .query(row -> {
                    pins.put(PersonId.of(row.getString(1)), row.getString(2));
                });
        return pins;
    }
}
