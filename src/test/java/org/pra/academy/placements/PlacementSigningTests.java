package org.pra.academy.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pra.academy.TestLogbooks.HERE;
import static org.pra.academy.TestLogbooks.SIGNER;
import static org.pra.academy.TestLogbooks.SISTER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestLogbooks;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.audit.AuditEntry;
import org.pra.academy.audit.AuditService;
import org.pra.academy.hours.HoursLine;
import org.pra.academy.hours.HoursService;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** A preceptor without an account answers, once, by a link. */
@AcademyTest
class PlacementSigningTests {

    @Autowired
    private LogbookService logbook;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private SigningService signing;

    @Autowired
    private HoursService hours;

    @Autowired
    private AuditService audit;

    @Autowired
    private TestLogbooks logbooks;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    private PersonId trainee;
    private LocalDate today;

    @BeforeEach
    void enrolledTrainee() {
        trainee = trainees.enrolled();
        logbooks.enrolledEarlier(trainee);
        today = LocalDate.now(clock);
    }

    @Test
    void thePreceptorSeesTheNameAndTheseEntriesOnly() {
        write("O3", 60, Map.of("admissions", 2));
        String token = ask(write("O2", 240, Map.of("registrations", 12)));
        SigningPage.Open page = open(token);
        assertThat(page.trainee()).startsWith("Applicant");
        assertThat(page.asked()).isEqualTo(SISTER);
        assertThat(page.lines()).singleElement().satisfies(line -> {
            assertThat(line.block()).isEqualTo("O2");
            assertThat(line.minutes()).isEqualTo(Minutes.of(240));
            assertThat(line.counts()).isEqualTo(Map.of("registrations", 12));
        });
    }

    @Test
    void signedMinutesStandInTheLedgerAndSayWhoVerifiedThem() {
        UUID id = write("O2", 240, Map.of("registrations", 12));
        logbooks.sign(ask(id));
        people.run(trainee, () -> {
            HoursLine line = hours.lines(trainee).getFirst();
            assertThat(line.minutes()).isEqualTo(Minutes.of(240));
            assertThat(line.verified()).isTrue();
            assertThat(line.source()).isEqualTo("block/O2/" + id);
            assertThat(line.evidence()).contains("O2 OPD registration counter", "Anita Rao, Front office in charge");
            assertThat(logbook.mine().progress().blocks().get(1).tasks())
                    .containsExactly(new TaskProgress("registrations", 60, 12, 0));
        });
    }

    @Test
    void aCorrectionCountsLessAndAReturnCountsNothing() {
        UUID right = write("O2", 240, Map.of("registrations", 12));
        UUID less = write("O3", 120, Map.of("admissions", 5));
        UUID never = write("O5", 60, Map.of());
        String token = ask(right, less, never);
        List<Answer> answers = open(token).lines().stream()
                .map(line -> line.entry().equals(less)
                        ? Answer.corrected(line, 90, Map.of("admissions", 3), "Came late that day")
                        : line.entry().equals(never)
                                ? Answer.returned(line, "I was on leave that day")
                                : Answer.right(line))
                .toList();
        Receipt receipt = signed(signing.sign(token, HERE, SIGNER, answers));
        assertThat(receipt.lines())
                .extracting(HistoryLine::what)
                .containsExactlyInAnyOrder(
                        HistoryLine.What.SIGNED, HistoryLine.What.CORRECTED, HistoryLine.What.RETURNED);
        people.run(trainee, () -> {
            assertThat(hours.lines(trainee)).extracting(HoursLine::effect).containsExactlyInAnyOrder(240, 90);
            EntryRow corrected = row(less);
            assertThat(corrected.written()).isEqualTo(Minutes.of(120));
            assertThat(corrected.minutes()).isEqualTo(Minutes.of(90));
            assertThat(corrected.counts()).isEqualTo(Map.of("admissions", new TaskCount(5, 3)));
            assertThat(row(never).state()).isEqualTo(EntryState.RETURNED);
            assertThat(row(never).note()).isEqualTo("I was on leave that day");
            logbook.change(
                    new EntryDraft(
                            never, "O5", today.minusDays(1), 60, Map.of(), "Listened to complaints at the desk."),
                    row(never).version(),
                    false);
            assertThat(row(never).canBeSent()).isTrue();
        });
    }

    @Test
    void aSecondPressAndAReloadShowTheSameReceipt() {
        String token = ask(write("O2", 240, Map.of()));
        List<Answer> answers = logbooks.right(token);
        Receipt first = signed(signing.sign(token, HERE, SIGNER, answers));
        clock.forward(Duration.ofMinutes(1));
        Receipt second = signed(signing.sign(token, HERE, new Signer("Somebody Else", "Clerk"), answers));
        assertThat(second).isEqualTo(first);
        assertThat(signing.open(token, HERE)).isEqualTo(new SigningPage.Answered(first));
        people.run(trainee, () -> assertThat(hours.lines(trainee)).hasSize(1));
    }

    @Test
    void twoAtTheSameMomentSignOnce() throws Exception {
        String token = ask(write("O2", 240, Map.of()));
        List<Answer> answers = logbooks.right(token);
        Callable<SigningOutcome> press = () -> signing.sign(token, HERE, SIGNER, answers);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<SigningOutcome> outcome : pool.invokeAll(List.of(press, press, press, press))) {
                assertThat(outcome.get()).isInstanceOf(SigningOutcome.Signed.class);
            }
        }
        people.run(trainee, () -> {
            assertThat(hours.lines(trainee)).extracting(HoursLine::effect).containsExactly(240);
            assertThat(logbook.mine().history().stream().filter(line -> line.what() == HistoryLine.What.SIGNED))
                    .hasSize(1);
        });
    }

    @Test
    void unknownRevokedReplacedExpiredAndUsedLinksEachSayWhy() {
        UUID id = write("O2", 240, Map.of());
        assertThat(why("guessed-" + id)).isEqualTo(SigningPage.Why.UNKNOWN);
        String first = ask(id);
        UUID request =
                people.as(trainee, () -> logbook.mine().requests().getFirst().id());
        String second = TestLogbooks.token(people.as(trainee, () -> signatures.renew(request, Way.SCREEN)));
        assertThat(why(first)).isEqualTo(SigningPage.Why.REPLACED);
        clock.forward(Duration.ofDays(7));
        assertThat(why(second)).isEqualTo(SigningPage.Why.EXPIRED);
        assertThat(signing.sign(second, HERE, SIGNER, List.of()))
                .isEqualTo(new SigningOutcome.Closed(SigningPage.Why.EXPIRED));
        String third = TestLogbooks.token(people.as(trainee, () -> signatures.renew(request, Way.SCREEN)));
        people.run(trainee, () -> signatures.revoke(request));
        assertThat(why(third)).isEqualTo(SigningPage.Why.REVOKED);
        String fourth = ask(id);
        logbooks.sign(fourth);
        clock.forward(Duration.ofDays(8));
        assertThat(why(fourth)).isEqualTo(SigningPage.Why.USED);
        people.run(
                trainee,
                () -> assertThatThrownBy(() -> signatures.renew(request, Way.SCREEN))
                        .isInstanceOf(Conflict.class));
    }

    @Test
    void theTraineeCannotSignByTheirOwnLink() {
        String token = ask(write("O2", 240, Map.of()));
        List<Answer> answers = logbooks.right(token);
        people.run(trainee, () -> {
            assertThat(why(token)).isEqualTo(SigningPage.Why.OWN);
            assertThat(signing.sign(token, HERE, SIGNER, answers))
                    .isEqualTo(new SigningOutcome.Closed(SigningPage.Why.OWN));
            assertThat(hours.lines(trainee)).isEmpty();
        });
    }

    @Test
    void whatChangedWhileThePreceptorReadIsShownAgainBeforeItIsSigned() {
        UUID id = write("O2", 240, Map.of());
        String token = ask(id);
        List<Answer> answers = logbooks.right(token);
        people.run(
                trainee,
                () -> logbook.change(
                        new EntryDraft(id, "O2", today, 600, Map.of(), "Worked the whole long day."),
                        row(id).version(),
                        true));
        assertThat(signing.sign(token, HERE, SIGNER, answers))
                .isInstanceOfSatisfying(
                        SigningOutcome.Stale.class,
                        stale -> assertThat(stale.now().lines().getFirst().minutes())
                                .isEqualTo(Minutes.of(600)));
        people.run(trainee, () -> logbook.withdraw(id));
        assertThat(why(token)).isEqualTo(SigningPage.Why.NOTHING_LEFT);
    }

    @Test
    void anAnswerThatRaisesOrSkipsSomethingIsNotTaken() {
        UUID id = write("O2", 240, Map.of("registrations", 5));
        String token = ask(id, write("O3", 60, Map.of()));
        List<Answer> right = logbooks.right(token);
        assertThat(signing.sign(token, HERE, SIGNER, right.subList(0, 1))).isInstanceOf(SigningOutcome.Stale.class);
        List<Answer> raised = right.stream()
                .map(answer -> answer.entry().equals(id)
                        ? new Answer(id, answer.version(), Answer.Kind.RIGHT, 600, Map.of("registrations", 60), "")
                        : answer)
                .toList();
        assertThat(signing.sign(token, HERE, SIGNER, raised)).isInstanceOf(SigningOutcome.Stale.class);
        people.run(trainee, () -> assertThat(hours.lines(trainee)).isEmpty());
    }

    @Test
    void aBlockNeverEarnsMoreThanItPlans() {
        List<UUID> ids = people.as(
                trainee,
                () -> IntStream.range(0, 3)
                        .mapToObj(i -> logbooks.write("O1", today.minusDays(i), 300, Map.of()))
                        .toList());
        logbooks.sign(people.as(trainee, () -> logbooks.ask(ids)));
        people.run(trainee, () -> {
            assertThat(hours.lines(trainee).stream().mapToInt(HoursLine::effect).sum())
                    .isEqualTo(720);
            assertThat(logbook.mine().entries().stream()
                            .mapToInt(entry -> entry.counted().value()))
                    .containsExactlyInAnyOrder(300, 300, 120);
            assertThat(logbook.mine().progress().blocks().getFirst().signed()).isEqualTo(Minutes.of(900));
            assertThat(logbook.mine().progress().counted()).isEqualTo(Minutes.of(720));
        });
    }

    @Test
    void whatWaitsIsNotSentTwiceAndLinksAreCounted() {
        UUID id = write("O2", 240, Map.of());
        ask(id);
        people.run(trainee, () -> {
            AskOutcome again = signatures.ask(List.of(id), SISTER, Way.SCREEN);
            assertThat(((AskOutcome.Refused) again).decision().missing())
                    .extracting("rule")
                    .containsExactly("unsigned-and-free");
            UUID request = logbook.mine().requests().getFirst().id();
            for (int i = 1; i < AskRules.LINKS_A_DAY_TO_ONE; i++) {
                assertThat(signatures.renew(request, Way.SCREEN)).isInstanceOf(AskOutcome.Asked.class);
            }
            assertThat(signatures.renew(request, Way.SCREEN)).isInstanceOf(AskOutcome.Refused.class);
            clock.forward(Duration.ofHours(25));
            assertThat(signatures.renew(request, Way.SCREEN)).isInstanceOf(AskOutcome.Asked.class);
            assertThat(signatures.lastAsked()).isEqualTo(SISTER);
        });
    }

    @Test
    void aLinkSentByEmailIsNeverShownToTheTrainee() {
        UUID id = write("O2", 240, Map.of());
        Preceptor sister = new Preceptor("Anita Rao", "Ward sister", "anita.rao@example.org");
        AskOutcome outcome = people.as(trainee, () -> signatures.ask(List.of(id), sister, Way.EMAIL));
        assertThat(((AskOutcome.Asked) outcome).link()).isNull();
    }

    @Test
    void anotherTraineesRequestIsOutOfReach() {
        ask(write("O2", 240, Map.of()));
        UUID request =
                people.as(trainee, () -> logbook.mine().requests().getFirst().id());
        people.run(trainees.enrolled(), () -> {
            assertThatThrownBy(() -> signatures.revoke(request)).isInstanceOf(CurrentActor.NotAllowed.class);
            assertThatThrownBy(() -> signatures.renew(request, Way.SCREEN)).isInstanceOf(CurrentActor.NotAllowed.class);
        });
    }

    @Test
    void theTrailNamesThePreceptorAsAnOutsider() {
        logbooks.sign(ask(write("O2", 240, Map.of())));
        List<AuditEntry> story = people.as(people.administrator(), () -> audit.story(trainee, 0, 20));
        assertThat(story)
                .filteredOn(entry -> entry.what().equals("EntrySigned"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isNull();
                    assertThat(entry.actorName())
                            .isEqualTo("Anita Rao, Front office in charge (preceptor without an account)");
                    assertThat(entry.facts()).isEqualTo(Map.of("written", "240", "signed", "240"));
                });
        assertThat(story)
                .extracting(AuditEntry::what)
                .contains("EntryWritten", "SignatureAsked", "LogbookAnswered", "HoursSettled");
        assertThat(story.toString()).doesNotContain("Worked beside");
    }

    private UUID write(String block, int minutes, Map<String, Integer> counts) {
        return people.as(trainee, () -> logbooks.write(block, today, minutes, counts));
    }

    private String ask(UUID... entries) {
        return people.as(trainee, () -> logbooks.ask(List.of(entries)));
    }

    private SigningPage.Open open(String token) {
        return (SigningPage.Open) signing.open(token, HERE);
    }

    private SigningPage.Why why(String token) {
        return ((SigningPage.Closed) signing.open(token, HERE)).why();
    }

    private EntryRow row(UUID id) {
        return logbook.mine().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Receipt signed(SigningOutcome outcome) {
        return ((SigningOutcome.Signed) outcome).receipt();
    }
}
