package org.pra.academy.practicals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which devices were heard, when, and what they say they still hold. */
@Component
class Devices {

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void heard(Delivery delivery, Set<UUID> sheets, PersonId me, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        jdbc.sql("""
                INSERT INTO practicals_device (id, label, person_id, first_heard, last_heard, unconfirmed, clock_off_ms)
                VALUES (:id, :label, :person, :now, :now, :unconfirmed, :off)
                ON DUPLICATE KEY UPDATE label = :label, person_id = :person, last_heard = :now, unconfirmed = :unconfirmed,
                  clock_off_ms = :off""")
                .param("id", delivery.device().toString())
                .param("label", delivery.label())
                .param("person", me.toString())
                .param("now", at)
                .param("unconfirmed", Math.max(0, delivery.unconfirmed()))
                .param("off", delivery.now() - now.toEpochMilli())
                .update();
        for (Delivery.Holding holding : delivery.holdings()) {
            if (sheets.contains(holding.sheet())) {
                jdbc.sql("""
                        INSERT INTO practicals_holding (device, attempt_id, unconfirmed, last_heard, instruction_seen)
                        VALUES (:device, :sheet, :unconfirmed, :now, :seen)
                        ON DUPLICATE KEY UPDATE unconfirmed = :unconfirmed, last_heard = :now,
                          instruction_seen = GREATEST(instruction_seen, :seen)""")
                        .param("device", delivery.device().toString())
                        .param("sheet", holding.sheet().toString())
                        .param("unconfirmed", Math.max(0, holding.unconfirmed()))
                        .param("now", at)
                        .param("seen", holding.instructionSeen())
                        .update();
            }
        }
    }
}
