package org.pra.academy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchService;
import org.pra.academy.curriculum.ProgrammeService;
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
    private static final int MIDWAY = 16;
    private static final int EARLY = 14;
    private static final int IN_A_BATCH = 22;
    private static final int ALL = 25;
    private final DemoAccounts accounts;
    private final ActingAs actingAs;
    private final BatchService batches;
    private final DemoStages stages;
    private final DemoStudies studies;
    private final DemoReading reading;
    private final DemoTimetable timetable;
    private final DemoLogbooks logbooks;
    private final DemoReviews reviews;
    private final DemoDrills drills;
    private final ProgrammeService programmes;
    private final DemoClock clock;

    DemoInstitute(
            DemoAccounts accounts,
            ActingAs actingAs,
            BatchService batches,
            DemoStages stages,
            DemoStudies studies,
            DemoReading reading,
            DemoTimetable timetable,
            DemoLogbooks logbooks,
            DemoReviews reviews,
            DemoDrills drills,
            ProgrammeService programmes,
            DemoClock clock) {
        this.accounts = accounts;
        this.actingAs = actingAs;
        this.batches = batches;
        this.stages = stages;
        this.studies = studies;
        this.reading = reading;
        this.timetable = timetable;
        this.logbooks = logbooks;
        this.reviews = reviews;
        this.drills = drills;
        this.programmes = programmes;
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
        PersonId second = accounts.create(
                "Nilesh Gokhale", "instructor2@example.org", DemoPeople.PASSWORD, Set.of(Role.INSTRUCTOR));
        DemoStages.Staff staff = new DemoStages.Staff(admin, instructor);
        UUID early = batch(admin, "Batch 1, July 2026", FIRST_BATCH).id();
        UUID late = batch(admin, "Batch 2, October 2026", SECOND_BATCH).id();
        timetable.layOut(admin, early, instructor, second);
        timetable.layOut(admin, late, instructor, second);
        List<String> names = DemoPeople.NAMES;
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            people.add(arrive(staff, names.get(i), i, i < EARLY ? early : late));
        }
        timetable.attend(instructor, early);
        timetable.attend(instructor, late);
        for (int i = 0; i < EARLY; i++) {
            finish(staff, people.get(i), i);
        }
        for (int i = EARLY; i < IN_A_BATCH; i++) {
            drills.practise(people.get(i), i);
        }
        logbooks.begin(people.get(MIDWAY));
        programmes.programme().video("V04").ifPresent(video -> studies.leaveInTheMiddle(people.get(MIDWAY), video, 2));
        timetable.today(admin, instructor, late);
    }

    private Batch batch(PersonId admin, String name, int daysAgo) {
        LocalDate starts = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(FIRST_BATCH + 20L - daysAgo);
        return actingAs.call(admin, () -> batches.open(name, starts, 30));
    }

    private PersonId arrive(DemoStages.Staff staff, String name, int number, UUID batch) {
        boolean early = number < EARLY;
        clock.daysAgo((early ? FIRST_BATCH : SECOND_BATCH) + 14 - number % 7);
        PersonId person = accounts.create(name, email(name, number), DemoPeople.PASSWORD, Set.of());
        stages.apply(person, number);
        if (number < 27) {
            stages.submit(person);
        }
        if (number < 24) {
            stages.accept(staff, person);
        }
        if (number < IN_A_BATCH) {
            stages.enrol(staff, person, batch);
            studies.study(person, number, early ? ALL : 4 + number % 6, early ? FIRST_BATCH : SECOND_BATCH);
            if (!early) {
                clock.daysAgo(1 + number % 5);
            }
            reading.leave(staff, person, number);
        }
        return person;
    }

    private void finish(DemoStages.Staff staff, PersonId person, int number) {
        logbooks.keep(person, number);
        clock.daysAgo(19);
        stages.play(person, number);
        if (number < 8) {
            clock.daysAgo(12);
            stages.sit(person, number);
            stages.grade(staff, person, number);
        }
        if (number < 4) {
            clock.daysAgo(5);
            stages.issue(staff, person);
            reviews.write(staff, person, DemoPeople.NAMES.get(number), number);
        }
        logbooks.leaveOpen(person, staff.instructor(), number);
    }

    private static String email(String name, int number) {
        return switch (number) {
            case 0 -> DemoPeople.GRADUATE;
            case MIDWAY -> DemoPeople.TRAINEE;
            case 27 -> DemoPeople.APPLICANT;
            default -> name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        };
    }
}
