package org.pra.academy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.pra.academy.scenarios.ScenarioReport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the academy: one application, one database, modules as described in each {@code package-info}. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
@Modulithic(systemName = "PRA Academy", sharedModules = "kernel")
public class PraAcademy {

    public static void main(String[] args) {
        if (args.length == 2 && "lint".equals(args[0])) {
            System.exit(ProgrammeLint.run(Path.of(args[1]), System.out));
        }
        if (args.length == 3 && "scenario".equals(args[0])) {
            System.exit(ScenarioReport.run(Path.of(args[1]), args[2], System.out));
        }
        SpringApplication.run(PraAcademy.class, args);
    }

    /** The only source of time; every rule that needs "now" takes it from here. */
    @Bean
    @Profile("!demo")
    Clock clock(@Value("${pra.time-zone:Asia/Kolkata}") ZoneId zone) {
        return Clock.system(zone);
    }
}
