package org.pra.academy.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.pra.academy.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters on their way: written in the transaction that wants them sent, tried until the mail server takes them (after 1, 2, 4 …
 * minutes, at most {@value #MOST_TRIES} times), and emptied once sent, because some hold one-time links. Several nodes share it.
 */
class Letterbox {

    static final int MOST_TRIES = 12;
    private static final int ROUND = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Letterbox.class);
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final JavaMailSender mail;
    private final String from;
    private final Clock clock;

    Letterbox(JdbcClient jdbc, TransactionTemplate transactions, JavaMailSender mail, String from, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.mail = mail;
        this.from = from;
        this.clock = clock;
    }

    void put(String email, String subject, String body) {
        jdbc.sql(
                        "INSERT INTO identity_letter (id, email, subject, body, written_at, next_try_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(Ids.next().toString(), email, subject, body, now(), now())
                .update();
    }

    /** Sends what is due; answers how many letters the mail server took. */
    int round() {
        Integer sent = transactions.execute(status -> {
            List<Letter> due = jdbc.sql("""
                    SELECT id, email, subject, body, tries FROM identity_letter WHERE next_try_at <= ?
                    ORDER BY next_try_at LIMIT %d FOR UPDATE SKIP LOCKED""".formatted(ROUND))
                    .params(now())
                    .query((row, number) -> new Letter(
                            UUID.fromString(row.getString(1)),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getInt(5)))
                    .list();
            return (int) due.stream().filter(this::send).count();
        });
        return sent == null ? 0 : sent;
    }

    private boolean send(Letter letter) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.email());
        message.setSubject(letter.subject());
        message.setText(letter.body());
        try {
            mail.send(message);
        } catch (MailException e) {
            int tries = letter.tries() + 1;
            LOG.warn(
                    "A letter with the subject '{}' was not taken at try {}: {}",
                    letter.subject(),
                    tries,
                    e.getMessage());
            LocalDateTime next = tries >= MOST_TRIES ? null : now().plus(Duration.ofMinutes(1L << (tries - 1)));
            jdbc.sql("UPDATE identity_letter SET tries = ?, next_try_at = ? WHERE id = ?")
                    .param(tries)
                    .param(next)
                    .param(letter.id().toString())
                    .update();
            return false;
        }
        jdbc.sql(
                        "UPDATE identity_letter SET tries = tries + 1, next_try_at = NULL, sent_at = ?, body = '' WHERE id = ?")
                .params(now(), letter.id().toString())
                .update();
        return true;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private record Letter(UUID id, String email, String subject, String body, int tries) {}
}
