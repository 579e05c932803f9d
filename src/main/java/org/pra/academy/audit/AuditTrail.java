package org.pra.academy.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Actor;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes every domain event into the chain, in the transaction that published it: either both are stored or neither is. The head row
 * is locked only for the last moment before the commit.
 */
@Component
class AuditTrail {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final TransactionTemplate transactions;

    AuditTrail(JdbcClient jdbc, CurrentActor currentActor, Clock clock, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
        this.transactions = transactions;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void write(DomainEvent event) {
        transactions.executeWithoutResult(status -> append(event));
    }

    private void append(DomainEvent event) {
        Link head = jdbc.sql("SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE")
                .query(AuditTrail::link)
                .single();
        String outsider = event.outsider();
        Actor actor = outsider == null ? currentActor.actor() : new Actor(null, outsider, Set.of());
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AuditRecord entry = new AuditRecord(
                head.seq() + 1,
                at,
                actor.id() == null ? null : actor.id().value(),
                actor.name(),
                event.what(),
                event.subject(),
                uuid(event.about()),
                event.why(),
                FactsText.write(event.facts()),
                head.hash());
        String hash = entry.hash();
        jdbc.sql("""
                INSERT INTO audit_entry (seq, at, actor_id, actor_name, what, subject_id, about_id, why, facts, previous_hash, hash)
                VALUES (:seq, :at, :actorId, :actorName, :what, :subject, :about, :why, :facts, :previous, :hash)""")
                .param("seq", entry.seq())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("actorId", text(entry.actorId()))
                .param("actorName", entry.actorName())
                .param("what", entry.what())
                .param("subject", entry.subject().toString())
                .param("about", text(entry.about()))
                .param("why", entry.why())
                .param("facts", entry.facts())
                .param("previous", entry.previousHash())
                .param("hash", hash)
                .update();
        jdbc.sql("UPDATE audit_head SET seq = :seq, hash = :hash WHERE id = 1")
                .param("seq", entry.seq())
                .param("hash", hash)
                .update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(row.getLong("seq"), row.getString("hash"));
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private record Link(long seq, String hash) {}
}
