package org.pra.academy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.placements.Answer;
import org.pra.academy.placements.AskOutcome;
import org.pra.academy.placements.EntryDraft;
import org.pra.academy.placements.EntryOutcome;
import org.pra.academy.placements.LogbookService;
import org.pra.academy.placements.Preceptor;
import org.pra.academy.placements.SignatureService;
import org.pra.academy.placements.Signer;
import org.pra.academy.placements.SigningPage;
import org.pra.academy.placements.SigningService;
import org.pra.academy.placements.Way;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps logbooks for tests through the services: the trainee writes and asks, a preceptor signs by the link. */
@TestComponent
public class TestLogbooks {

    public static final Preceptor SISTER = new Preceptor("Anita Rao", "Front office in charge", "9812345670");
    public static final Signer SIGNER = new Signer("Anita Rao", "Front office in charge");
    public static final String HERE = "test";
    private static final int DAYS = 60;
    private static final int LONG_DAY = 480;
    private final TestPeople people;
    private final LogbookService logbook;
    private final SignatureService signatures;
    private final SigningService signing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TestLogbooks(
            TestPeople people,
            LogbookService logbook,
            SignatureService signatures,
            SigningService signing,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.people = people;
        this.logbook = logbook;
        this.signatures = signatures;
        this.signing = signing;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Lets the enrolment lie two months back, so that the logbook has days to write about. */
    public void enrolledEarlier(PersonId trainee) {
        transactions.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE learning_enrolment SET enrolled_at = DATE_SUB(enrolled_at, INTERVAL :days DAY) WHERE trainee_id = :trainee")
                .param("days", DAYS)
                .param("trainee", trainee.toString())
                .update());
    }

    /** Every block with all its hours and counts, written by the trainee and signed by one preceptor. */
    public void fill(PersonId trainee) {
        enrolledEarlier(trainee);
        people.run(trainee, () -> {
            LocalDate day = LocalDate.now(clock).minusDays(DAYS - 1L);
            for (PracticeBlock block : logbook.blocks()) {
                Map<String, Integer> counts = block.minimumCounts();
                for (int rest = block.minutes().value(); rest > 0; rest -= LONG_DAY) {
                    write(block.id(), day, Math.min(LONG_DAY, rest), counts);
                    counts = Map.of();
                    day = day.plusDays(1);
                }
            }
        });
        signAll(trainee);
    }

    /** Writes one entry as whoever acts. */
    public UUID write(String block, LocalDate day, int minutes, Map<String, Integer> counts) {
        EntryDraft draft =
                new EntryDraft(Ids.next(), block, day, minutes, counts, "Worked beside the preceptor all the time.");
        return ((EntryOutcome.Written) logbook.write(draft, true)).entry();
    }

    /** Asks for a signature of these entries as whoever acts, and answers the token of the link. */
    public String ask(Collection<UUID> entries) {
        return token(signatures.ask(entries, SISTER, Way.SCREEN));
    }

    public static String token(AskOutcome outcome) {
        String link = ((AskOutcome.Asked) outcome).link();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** The trainee asks for everything unsigned; the preceptor finds it right. */
    public void signAll(PersonId trainee) {
        String token = people.as(
                trainee,
                () -> ask(logbook.mine().entries().stream()
                        .filter(entry -> entry.canBeSent())
                        .map(entry -> entry.id())
                        .toList()));
        sign(token);
    }

    public void sign(String token) {
        signing.sign(token, HERE, SIGNER, right(token));
    }

    /** Every entry behind the link found right. */
    public List<Answer> right(String token) {
        return ((SigningPage.Open) signing.open(token, HERE))
                .lines().stream().map(Answer::right).toList();
    }
}
