package org.pra.academy.shell;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a proxy or a person at the console whether application and database are ready; says nothing else. */
@RestController
class Alive {

    private final JdbcClient jdbc;
    private final ApplicationAvailability availability;

    Alive(JdbcClient jdbc, ApplicationAvailability availability) {
        this.jdbc = jdbc;
        this.availability = availability;
    }

    @GetMapping("/alive")
    @Transactional(readOnly = true)
    public ResponseEntity<String> alive() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("starting");
        }
        return ResponseEntity.ok(jdbc.sql("SELECT 'alive'").query(String.class).single());
    }
}
