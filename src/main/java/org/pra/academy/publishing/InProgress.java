package org.pra.academy.publishing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pra.academy.curriculum.VersionBook;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.GoingOver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Trainees in progress with the edition they read: enrolled and without a valid completion record. */
@Component
class InProgress {

    private final GoingOver goingOver;
    private final VersionBook book;
    private final JdbcClient jdbc;

    InProgress(GoingOver goingOver, VersionBook book, JdbcClient jdbc) {
        this.goingOver = goingOver;
        this.book = book;
        this.jdbc = jdbc;
    }

    /** Who is enrolled under an edition that is not kept, or reads on as another one, is counted under the edition they really read. */
    Map<PersonId, String> editions(String published) {
        Map<PersonId, String> editions = all(published);
        finished().forEach(editions::remove);
        return editions;
    }

    /** Everybody who is or was enrolled. */
    Map<PersonId, String> all(String published) {
        Map<PersonId, String> editions = new HashMap<>(goingOver.pins());
        Map<String, String> moves = book.moves();
        Set<String> kept = book.kept();
        editions.replaceAll((trainee, edition) -> {
            String read = moves.getOrDefault(edition, edition);
            return kept.contains(read) ? read : published;
        });
        return editions;
    }

    private Set<PersonId> finished() {
        return jdbc
                .sql("SELECT trainee_id FROM certificates_certificate WHERE state = 'VALID'")
                .query((row, number) -> PersonId.of(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
