package org.pra.academy.shell;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a proxy or a person at the console whether application and database answer; says nothing else. */
@RestController
class Alive {

    private final JdbcClient jdbc;

    Alive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/alive")
    @Transactional(readOnly = true)
    public String alive() {
        return jdbc.sql("SELECT 'alive'").query(String.class).single();
    }
}
