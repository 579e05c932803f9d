package org.pra.academy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchService;
import org.pra.academy.identity.ActingAs;
import org.pra.academy.identity.DemoAccounts;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo institute: two batches, their staff, and thirty people at different stages. */
@Component
@Profile("demo")
class DemoInstitute implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoInstitute.class);
    private static final int FIRST_BATCH = 133;
    private static final int SECOND_BATCH = 42;
    private final DemoAccounts accounts;
    private final ActingAs actingAs;
    private final BatchService batches;
    private final DemoStages stages;
    private final DemoLogbooks logbooks;
    private final DemoClock clock;

    DemoInstitute(
            DemoAccounts accounts,
            ActingAs actingAs,
            BatchService batches,
            DemoStages stages,
            DemoLogbooks logbooks,
            DemoClock clock) {
        this.accounts = accounts;
        this.actingAs = actingAs;
        this.batches = batches;
        this.stages = stages;
        this.logbooks = logbooks;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.none()) {
            LOG.info("Making the demo institute …");
            make();
            clock.now();
        }
        LOG.info(
                "Demo accounts, all with the password {}: {} (administrator), {} (second administrator), {} (instructor), {} (trainee), {} (trainee with a record), {} (applicant)",
                DemoPeople.PASSWORD,
                DemoPeople.ADMINISTRATOR,
                DemoPeople.SECOND_ADMINISTRATOR,
                DemoPeople.INSTRUCTOR,
                DemoPeople.TRAINEE,
                DemoPeople.GRADUATE,
                DemoPeople.APPLICANT);
    }

    private void make() {
        clock.daysAgo(FIRST_BATCH + 20);
        PersonId admin = accounts.create(
                "Shobha Deshpande", DemoPeople.ADMINISTRATOR, DemoPeople.PASSWORD, Set.of(Role.ADMINISTRATOR));
        accounts.create(
                "Bashir Ahmed", DemoPeople.SECOND_ADMINISTRATOR, DemoPeople.PASSWORD, Set.of(Role.ADMINISTRATOR));
        PersonId instructor = accounts.create(
                "Sister Mary Kujur", DemoPeople.INSTRUCTOR, DemoPeople.PASSWORD, Set.of(Role.INSTRUCTOR));
        accounts.create("Nilesh Gokhale", "instructor2@example.org", DemoPeople.PASSWORD, Set.of(Role.INSTRUCTOR));
        DemoStages.Staff staff = new DemoStages.Staff(admin, instructor);
        UUID first = batch(admin, "Batch 1, July 2026", FIRST_BATCH).id();
        UUID second = batch(admin, "Batch 2, October 2026", SECOND_BATCH).id();
        List<String> names = DemoPeople.NAMES;
        for (int i = 0; i < names.size(); i++) {
            person(staff, names.get(i), i, i < 14 ? first : second);
        }
    }

    private Batch batch(PersonId admin, String name, int daysAgo) {
        LocalDate starts = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(FIRST_BATCH + 20L - daysAgo);
        return actingAs.call(admin, () -> batches.open(name, starts, 30));
    }

    private void person(DemoStages.Staff staff, String name, int number, UUID batch) {
        boolean early = number < 14;
        clock.daysAgo((early ? FIRST_BATCH : SECOND_BATCH) + 14 - number % 7);
        PersonId person = accounts.create(name, email(name, number), DemoPeople.PASSWORD, Set.of());
        stages.apply(person, number);
        if (number >= 27) {
            return;
        }
        stages.submit(person);
        if (number >= 24) {
            return;
        }
        stages.accept(staff, person);
        if (number >= 22) {
            return;
        }
        stages.enrol(staff, person, batch);
        clock.daysAgo(early ? FIRST_BATCH - 20 : SECOND_BATCH - 10);
        int lectures = early ? Integer.MAX_VALUE : number % 4;
        stages.learn(person, lectures);
        if (early) {
            logbooks.keep(person, number);
            clock.daysAgo(19);
            stages.practise(staff, person, number);
            stages.play(person, number);
        }
        if (number < 8) {
            clock.daysAgo(12);
            stages.sit(person, number);
            stages.grade(staff, person, number);
        }
        if (number < 4) {
            clock.daysAgo(5);
            stages.issue(staff, person);
        }
        logbooks.leaveOpen(person, staff.instructor(), number);
        if (email(name, number).equals(DemoPeople.TRAINEE)) {
            logbooks.begin(person);
        }
    }

    private static String email(String name, int number) {
        return switch (number) {
            case 0 -> DemoPeople.GRADUATE;
            case 16 -> DemoPeople.TRAINEE;
            case 27 -> DemoPeople.APPLICANT;
            default -> name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        };
    }
}
