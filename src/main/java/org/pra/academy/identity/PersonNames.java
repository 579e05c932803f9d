package org.pra.academy.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names for display: one statement however many people. A screen that shows them has been allowed to see them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PersonNames {

    private final JdbcClient jdbc;

    PersonNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<PersonId, String> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, String> names = new HashMap<>();
        List<String> ids = people.stream().distinct().map(PersonId::toString).toList();
        jdbc.sql("SELECT id, name FROM identity_person WHERE id IN (:ids)")
                .param("ids", ids)
                .query(row -> {
                    names.put(PersonId.of(row.getString(1)), row.getString(2));
                });
        return names;
    }

    public String of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, "Unknown person");
    }
}
