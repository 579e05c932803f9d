package org.pra.academy.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.pra.academy.questions.Question;
import org.pra.academy.questions.QuestionBank;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quizzes after lectures and short checks of employability modules. A quiz begun and not handed in is continued, not replaced,
 * and marked by the text it was begun under.
 */
@Service
@Transactional
public class QuizService {

    private final JdbcClient jdbc;
    private final QuestionBank bank;
    private final ReadingRecords records;
    private final ProgrammeService programmes;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    QuizService(
            JdbcClient jdbc,
            QuestionBank bank,
            ReadingRecords records,
            ProgrammeService programmes,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.bank = bank;
        this.records = records;
        this.programmes = programmes;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    @PreAuthorize("hasRole('TRAINEE')")
    public QuizOutcome start(String lectureId) {
        PersonId trainee = currentActor.person();
        List<Question> items = bank.quiz(lectureId);
        LectureProgress progress = records.progress(trainee, lectureId);
        boolean limited = programmes.programme().employability(lectureId).isEmpty();
        Reason exists = rule(!items.isEmpty(), "quiz-exists", "learning.reason.quizExists", lectureId);
        Reason tries = rule(
                progress.tries() < progress.triesAllowed(),
                "tries-left",
                "learning.reason.tries",
                progress.tries(),
                progress.triesAllowed());
        Decision decision = limited ? Decision.of(exists, tries) : Decision.of(exists);
        if (!decision.holds()) {
            return new QuizOutcome.Refused(decision);
        }
        List<Row> earlier = jdbc.sql(
                        "SELECT id, items, handed_in_at IS NULL, edition, started_at FROM learning_quiz WHERE trainee_id = ? AND lecture_id = ? ORDER BY id")
                .params(trainee.toString(), lectureId)
                .query((row, number) -> new Row(
                        UUID.fromString(row.getString(1)),
                        List.of(row.getString(2).split(" ")),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
        for (Row row : earlier) {
            if (row.open() && row.countsFor(progress)) {
                return new QuizOutcome.Started(quiz(row.id(), lectureId, bank.items(row.items(), row.edition())));
            }
        }
        records.begun(trainee, lectureId, clock.instant());
        UUID id = Ids.next();
        List<String> seen =
                earlier.stream().flatMap(row -> row.items().stream()).toList();
        List<Question> drawn = QuizRules.draw(items, seen, new Random(id.getLeastSignificantBits()));
        jdbc.sql(
                        "INSERT INTO learning_quiz (id, trainee_id, lecture_id, items, started_at, edition) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        id.toString(),
                        trainee.toString(),
                        lectureId,
                        drawn.stream().map(Question::id).collect(Collectors.joining(" ")),
                        now(),
                        programmes.edition().digest())
                .update();
        return new QuizOutcome.Started(quiz(id, lectureId, drawn));
    }

    /** Marks the quiz; {@code answers} holds the chosen option of each item, -1 for none. A second call answers as the first did. */
    @PreAuthorize("hasRole('TRAINEE')")
    public QuizOutcome handIn(UUID quizId, List<Integer> answers) {
        PersonId trainee = currentActor.person();
        Sheet sheet = jdbc.sql(
                        "SELECT lecture_id, items, answers, edition FROM learning_quiz WHERE id = ? AND trainee_id = ? FOR UPDATE")
                .params(quizId.toString(), trainee.toString())
                .query((row, number) -> new Sheet(
                        row.getString(1), List.of(row.getString(2).split(" ")), row.getString(3), row.getString(4)))
                .optional()
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such quiz."));
        List<Question> items = bank.items(sheet.items(), sheet.edition());
        List<Integer> counted = sheet.answers() == null
                ? answers
                : Arrays.stream(sheet.answers().split(" "))
                        .map(Integer::valueOf)
                        .toList();
        if (counted.size() != items.size()) {
            throw new IllegalArgumentException("Every item needs an answer.");
        }
        QuizOutcome.Marked marked = mark(sheet.lectureId(), items, counted);
        if (sheet.answers() == null) {
            jdbc.sql(
                            "UPDATE learning_quiz SET answers = ?, right_answers = ?, passed = ?, handed_in_at = ? WHERE id = ?")
                    .params(
                            counted.stream().map(String::valueOf).collect(Collectors.joining(" ")),
                            marked.right(),
                            marked.passed(),
                            now(),
                            quizId.toString())
                    .update();
            events.publishEvent(new LearningEvents.QuizHandedIn(
                    quizId, trainee, sheet.lectureId(), marked.right(), marked.of(), marked.passed()));
        }
        return marked;
    }

    /** An instructor opens three more tries, after talking with the trainee. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public void openMoreTries(PersonId trainee, String lectureId) {
        UUID id = Ids.next();
        jdbc.sql(
                        "INSERT INTO learning_more_tries (id, trainee_id, lecture_id, opened_by, opened_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        id.toString(),
                        trainee.toString(),
                        lectureId,
                        currentActor.person().toString(),
                        now())
                .update();
        events.publishEvent(new LearningEvents.MoreTriesOpened(id, trainee, lectureId));
    }

    private static QuizOutcome.Marked mark(String lectureId, List<Question> items, List<Integer> answers) {
        List<QuizOutcome.Feedback> feedback = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < items.size(); i++) {
            Question item = items.get(i);
            right += answers.get(i) == item.correct() ? 1 : 0;
            feedback.add(new QuizOutcome.Feedback(
                    item.stem(),
                    item.options().stream().map(Question.Option::text).toList(),
                    answers.get(i),
                    item.correct(),
                    item.options().stream().map(Question.Option::why).toList()));
        }
        return new QuizOutcome.Marked(lectureId, right, items.size(), QuizRules.passes(right, items.size()), feedback);
    }

    private static Quiz quiz(UUID id, String lectureId, List<Question> items) {
        return new Quiz(
                id,
                lectureId,
                items.stream()
                        .map(item -> new Quiz.Item(
                                item.id(),
                                item.stem(),
                                item.options().stream()
                                        .map(Question.Option::text)
                                        .toList()))
                        .toList());
    }

    private static Reason rule(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private record Row(
            UUID id,
            List<String> items,
            boolean open,
            @Nullable String edition,
            Instant startedAt) {
        boolean countsFor(LectureProgress progress) {
            return progress.reopened() == null
                    || !startedAt.isBefore(progress.reopened().at());
        }
    }

    private record Sheet(
            String lectureId,
            List<String> items,
            @Nullable String answers,
            @Nullable String edition) {}
}
