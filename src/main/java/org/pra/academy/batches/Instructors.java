package org.pra.academy.batches;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may teach: enabled people with the instructor's role. */
@Component
class Instructors {

    private final JdbcClient jdbc;

    Instructors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InstructorRow> all() {
        return jdbc.sql(
                        "SELECT id, name FROM identity_person WHERE enabled AND roles LIKE '%INSTRUCTOR%' ORDER BY name, id")
                .query((row, number) -> new InstructorRow(PersonId.of(row.getString(1)), row.getString(2)))
                .list();
    }

    /** Names of everybody who may teach. */
    Map<PersonId, String> names() {
        return all().stream().collect(Collectors.toMap(InstructorRow::id, InstructorRow::name));
    }

    /** The instructor's name, empty for nobody; refuses a person who may not teach. */
    String name(@Nullable PersonId instructor) {
        return instructor == null
                ? ""
                : all().stream()
                        .filter(found -> found.id().equals(instructor))
                        .map(InstructorRow::name)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("This person does not teach here."));
    }
}
