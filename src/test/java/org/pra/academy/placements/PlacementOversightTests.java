package org.pra.academy.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestLogbooks;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.hours.HoursLine;
import org.pra.academy.hours.HoursService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Instructors watch over logbooks. */
@AcademyTest
class PlacementOversightTests {

    @Autowired
    private OversightService oversight;

    @Autowired
    private LogbookService logbook;

    @Autowired
    private HoursService hours;

    @Autowired
    private PersonNames names;

    @Autowired
    private TestLogbooks logbooks;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestPeople people;

    @Autowired
    private Clock clock;

    private PersonId trainee;
    private PersonId instructor;
    private LocalDate today;

    @BeforeEach
    void enrolledTrainee() {
        trainee = trainees.enrolled();
        instructor = people.instructor();
        logbooks.enrolledEarlier(trainee);
        today = LocalDate.now(clock);
    }

    @Test
    void voidingTakesTheMinutesBackByANegativeLineAndLetsOthersMoveUp() {
        List<UUID> ids = people.as(
                trainee,
                () -> List.of(
                        logbooks.write("O1", today, 600, Map.of()),
                        logbooks.write("O1", today.minusDays(1), 300, Map.of())));
        logbooks.signAll(trainee);
        UUID first = people.as(trainee, () -> logbook.mine().entries()).stream()
                .filter(entry -> entry.counted().value() == entry.written().value())
                .map(EntryRow::id)
                .findFirst()
                .orElseThrow();
        int kept = first.equals(ids.get(0)) ? 300 : 600;
        people.run(instructor, () -> {
            oversight.declareVoid(first, "The hospital has no record of that day");
            assertThatThrownBy(() -> oversight.declareVoid(first, "once more")).isInstanceOf(Conflict.class);
            List<HoursLine> lines = hours.lines(trainee);
            assertThat(lines)
                    .filteredOn(line -> line.takesBack())
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.source()).isEqualTo("block/O1/" + first + "/2");
                        assertThat(line.evidence()).contains("no record of that day");
                    });
            assertThat(lines.stream().mapToInt(HoursLine::effect).sum()).isEqualTo(kept);
            assertThat(hours.totals(trainee).getFirst().verified()).isEqualTo(Minutes.of(kept));
            Logbook seen = oversight.logbook(trainee);
            assertThat(seen.entries()).hasSize(2);
            assertThat(seen.progress().counted()).isEqualTo(Minutes.of(kept));
            assertThat(seen.history().getLast().what()).isEqualTo(HistoryLine.What.VOIDED);
        });
    }

    @Test
    void aQuestionIsAnsweredAndSettledWhileTheEntryGoesOnCounting() {
        UUID id = signed();
        assertThatThrownBy(() -> people.run(trainee, () -> logbook.answer(id, "Nobody asked me")))
                .isInstanceOf(Conflict.class);
        people.run(instructor, () -> {
            oversight.question(id, "Twelve in two hours?");
            assertThat(row().question()).isEqualTo(QuestionState.ASKED);
            assertThat(row().counted()).isEqualTo(Minutes.of(120));
            assertThat(mine().questions()).isEqualTo(1);
        });
        people.run(trainee, () -> logbook.answer(id, "It was a camp day with two counters"));
        people.run(instructor, () -> {
            assertThat(row().question()).isEqualTo(QuestionState.ANSWERED);
            oversight.settle(id, "The camp is in the diary");
            assertThat(row().question()).isEqualTo(QuestionState.NONE);
            assertThat(mine().questions()).isZero();
            assertThatThrownBy(() -> oversight.settle(id, "once more")).isInstanceOf(Conflict.class);
        });
    }

    @Test
    void onlySignedEntriesAreQuestionedAndNeverWithoutAReason() {
        UUID id = people.as(trainee, () -> logbooks.write("O2", today, 60, Map.of()));
        people.run(instructor, () -> {
            assertThatThrownBy(() -> oversight.question(id, "Why so long?")).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> oversight.declareVoid(id, "Not true at all"))
                    .isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> oversight.declareVoid(id, " ")).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void nobodyAuditsTheirOwnLogbookAndOthersRolesMayNot() {
        UUID id = signed();
        assertThatThrownBy(() -> people.run(trainee, () -> oversight.declareVoid(id, "I do not want it")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.run(trainee, () -> oversight.logbook(trainee)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.run(people.administrator(), () -> oversight.declareVoid(id, "Not so")))
                .isInstanceOf(AccessDeniedException.class);
        PersonId both = people.with("Both", Role.TRAINEE, Role.INSTRUCTOR);
        assertThatThrownBy(() -> people.run(both, () -> oversight.declareVoid(UUID.randomUUID(), "Not there")))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    @Test
    void theCohortListsWhoHasNothingYetToo() {
        signed();
        String name = people.as(instructor, () -> names.of(trainee));
        people.run(instructor, () -> {
            ProgressRow row = mine();
            assertThat(row.batch()).isEqualTo("Test batch");
            assertThat(row.counted()).isEqualTo(Minutes.of(120));
            assertThat(row.planned()).isEqualTo(Minutes.ofHours(120));
            assertThat(row.lastDay()).isEqualTo(today);
            assertThat(oversight.cohort("no such person", 0, 10)).isEmpty();
        });
        PersonId fresh = trainees.enrolled();
        String other = people.as(instructor, () -> names.of(fresh));
        assertThat(name).isNotEqualTo(other);
        people.run(
                instructor,
                () -> assertThat(oversight.cohort(other, 0, 10))
                        .singleElement()
                        .satisfies(row -> assertThat(row.blocks())
                                .hasSize(6)
                                .allSatisfy(block -> assertThat(block.signed()).isEqualTo(Minutes.NONE))));
    }

    @Test
    void theCsvHoldsWhatAnAuditorAsksFor() {
        signed();
        String csv = new String(people.as(instructor, () -> oversight.csv(trainee)), StandardCharsets.UTF_8);
        assertThat(csv.lines().toList()).hasSize(2);
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("\uFEFFtrainee,batch,day,block,minutes written")
                .contains("registrations,admissions,pre-authorisation files");
        assertThat(csv).contains("SIGNED", "Anita Rao", "9812345670", "SCREEN", today + ",O2,120,120,120,8");
    }

    private UUID signed() {
        UUID id = people.as(trainee, () -> logbooks.write("O2", today, 120, Map.of("registrations", 8)));
        logbooks.signAll(trainee);
        return id;
    }

    private EntryRow row() {
        return oversight.logbook(trainee).entries().getFirst();
    }

    private ProgressRow mine() {
        return oversight.cohort(names.of(trainee), 0, 10).stream()
                .filter(row -> row.trainee().equals(trainee))
                .findFirst()
                .orElseThrow();
    }
}
