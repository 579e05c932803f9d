package org.pra.academy.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.audit.AuditService;
import org.pra.academy.content.Fault;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.hours.HoursService;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.FinishingOutcome;
import org.pra.academy.learning.LearningService;
import org.pra.academy.learning.LectureProgress;
import org.pra.academy.learning.QuizOutcome;
import org.pra.academy.learning.QuizService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The programme changes while trainees are in it: who reads what, and that nothing is lost or half done. */
@AcademyTest
class PublishingTests {

    private static final String L05 = "lectures/l05-registration/";
    private static final String OLD_WORDS = "Every patient has a [[UHID]]";
    private static final String NEW_WORDS = "Each patient has one [[UHID]]";

    @Autowired
    private DraftService drafts;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private VersionService versions;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private LearningService learning;

    @Autowired
    private QuizService quizzes;

    @Autowired
    private HoursService hours;

    @Autowired
    private AuditService audit;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    private PersonId admin;

    @BeforeEach
    void administrator() {
        admin = people.administrator();
        clock.forward(Duration.ofMinutes(1));
    }

    /** Other tests read the shipped programme: it is published again, and everybody goes over to it. */
    @AfterEach
    void shippedAgain() {
        people.run(people.administrator(), () -> {
            Draft draft = drafts.draft(drafts.again(1));
            publishing.publish(drafts.chooseForAll(draft, Policy.SWITCH), "back to the shipped programme");
        });
        assertThat(programmes.published().digest())
                .isEqualTo(programmes.published().programme().digest());
    }

    @Test
    void aNewTraineeReadsThePublishedTextAtOnceAndOneWhoStaysTheOld() {
        PersonId stays = trainees.enrolled();
        assertThat(publish(changedText(), Map.of())).isInstanceOf(PublishingOutcome.Published.class);
        PersonId comes = trainees.enrolled();
        assertThat(sees(stays)).contains("Every patient has a").doesNotContain("Each patient has one");
        assertThat(sees(comes)).contains("Each patient has one").doesNotContain("Every patient has a");
        assertThat(people.as(admin, () -> words()))
                .as("staff read what is published")
                .contains("Each patient has one");
        assertThat(programmes.programme(stays).lecture("L05").orElseThrow().digest())
                .as("whoever asks about a trainee asks about their edition")
                .isNotEqualTo(
                        programmes.programme(comes).lecture("L05").orElseThrow().digest());
    }

    @Test
    void oneWhoGoesOverReadsTheNewTextAndKeepsWhatIsFinished() {
        PersonId goes = trainees.enrolled();
        finish(goes);
        assertThat(publish(changedText(), Map.of("lectures/l05-registration", Policy.SWITCH)))
                .isInstanceOfSatisfying(
                        PublishingOutcome.Published.class,
                        done -> assertThat(done.reopened()).isZero());
        assertThat(sees(goes)).contains("Each patient has one");
        assertThat(progress(goes).finished()).isTrue();
    }

    @Test
    void aLectureOpenedAgainIsFinishedAnewAndItsHoursStayAndAreNotEarnedTwice() {
        PersonId finished = trainees.enrolled();
        finish(finished);
        int earned = minutes(finished);
        assertThat(earned).isEqualTo(420);
        clock.forward(Duration.ofMinutes(1));
        publish(changedText(), Map.of("lectures/l05-registration", Policy.REOPEN));
        assertThat(progress(finished)).satisfies(now -> {
            assertThat(now.finished()).isFalse();
            assertThat(now.quizPassed()).isFalse();
            assertThat(now.sectionsRead()).isZero();
            assertThat(now.triesAllowed() - now.tries()).isEqualTo(3);
            assertThat(now.reopened()).isNotNull();
            assertThat(now.reopened().why()).isEqualTo("a test publishes");
        });
        assertThat(minutes(finished)).as("hours earned stay").isEqualTo(earned);
        assertThat(people.as(finished, () -> learning.finish("L05"))).isInstanceOf(FinishingOutcome.NotYet.class);
        clock.forward(Duration.ofMinutes(1));
        finish(finished);
        assertThat(progress(finished).finished()).isTrue();
        assertThat(minutes(finished)).as("and are not earned twice").isEqualTo(earned);
    }

    @Test
    void aLongerLectureOpenedAgainCreditsOnlyWhatItIsLonger() {
        PersonId finished = trainees.enrolled();
        finish(finished);
        TestFolder longer = new TestFolder()
                .edit(L05 + "lecture.yaml", "minutes: {contact: 240", "minutes: {contact: 270")
                .edit(
                        "lectures/l06-appointments-queues-telephone/lecture.yaml",
                        "minutes: {contact: ",
                        "minutes: {contact: 0");

        String l06 = longer.text("lectures/l06-appointments-queues-telephone/lecture.yaml");
        int contact = Integer.parseInt(l06.replaceAll("(?s).*contact: 0(\\d+).*", "$1"));
        longer.edit(
                "lectures/l06-appointments-queues-telephone/lecture.yaml",
                "contact: 0" + contact,
                "contact: " + (contact - 30));
        Draft draft = tried(longer);
        people.run(admin, () -> {
            Outlook stays = drafts.outlook(draft.id());
            assertThat(stays.misfits()).as("all stay with the old").isEmpty();
            Draft half = drafts.choose(draft, "lectures/l05-registration", Policy.REOPEN);
            assertThat(drafts.outlook(draft.id()).misfits())
                    .as("one lecture longer and the other not shorter does not sum")
                    .extracting(Fault::rule)
                    .contains("hours-theory");
            assertThat(publishing.publish(half, "half")).isInstanceOf(PublishingOutcome.Faulty.class);
            Draft whole = drafts.choose(half, "lectures/l06-appointments-queues-telephone", Policy.SWITCH);
            assertThat(drafts.outlook(draft.id()).misfits()).isEmpty();
            clock.forward(Duration.ofMinutes(1));
            assertThat(publishing.publish(whole, "longer")).isInstanceOf(PublishingOutcome.Published.class);
        });
        clock.forward(Duration.ofMinutes(1));
        finish(finished);
        assertThat(minutes(finished)).isEqualTo(450);
    }

    @Test
    void anOldVersionIsReadAfterThreeMoreAndMixesOnlyWhatWasChosen() {
        PersonId stays = trainees.enrolled();
        publish(changedText(), Map.of());
        publish(changedText().edit(L05 + "text.md", "Forty minutes later", "Fifty minutes later"), Map.of());
        publish(
                changedText().edit("lectures/l18-de-escalation/text.md", "People seldom come", "People rarely come"),
                Map.of("lectures/l18-de-escalation", Policy.SWITCH));
        assertThat(sees(stays)).contains("Every patient has a", "Forty minutes later");
        assertThat(people.as(stays, () -> hook("L18") + words("L18"))).contains("People rarely come");
        people.run(
                admin,
                () -> assertThat(versions.versions())
                        .hasSizeGreaterThanOrEqualTo(4)
                        .anySatisfy(row -> {
                            assertThat(row.version().note()).isEqualTo("a test publishes");
                            assertThat(row.version().publishedBy()).isEqualTo(admin);
                            assertThat(row.changes())
                                    .extracting(line -> line.change().id())
                                    .contains("L05");
                        }));
        assertThat(people.as(admin, versions::between)).isPositive();
    }

    @Test
    void aQuizBegunUnderTheOldTextIsMarkedByIt() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> learning.reached("L05", "s1"));
        QuizOutcome.Started started = people.as(trainee, () -> (QuizOutcome.Started) quizzes.start("L05"));
        List<Integer> answers = people.as(
                trainee,
                () -> started.quiz().items().stream()
                        .map(item -> trainees.key(item.id()))
                        .toList());
        TestFolder folder = new TestFolder();
        String quiz = folder.text(L05 + "quiz.yaml");
        folder.put(L05 + "quiz.yaml", quiz.replace("L05-Q", "L05-N"));
        publish(folder, Map.of("lectures/l05-registration", Policy.SWITCH));
        assertThat(people.as(trainee, () -> quizzes.handIn(started.quiz().id(), answers)))
                .isInstanceOfSatisfying(
                        QuizOutcome.Marked.class,
                        marked -> assertThat(marked.right()).isEqualTo(marked.of()));
    }

    @Test
    void aDraftStaysUntilItIsPublishedOrDiscarded() {
        Draft draft = tried(changedText());
        people.run(
                people.administrator(),
                () -> assertThat(drafts.open())
                        .as("kept in the database, for every administrator")
                        .extracting(Draft::id)
                        .contains(draft.id()));
        people.run(admin, () -> drafts.discard(drafts.draft(draft.id())));
        people.run(admin, () -> assertThat(drafts.open()).extracting(Draft::id).doesNotContain(draft.id()));
        people.run(
                admin,
                () -> assertThatThrownBy(() -> publishing.publish(draft, "too late"))
                        .isInstanceOf(Conflict.class));
        assertThat(people.as(admin, () -> words())).contains("Every patient has a");
    }

    @Test
    void ofTwoWhoPublishAtOnceTheSecondIsToldAndNothingIsHalfDone() throws Exception {
        PersonId other = people.administrator();
        Draft mine = tried(changedText());
        Draft theirs = people.as(other, () -> {
            UploadOutcome.Kept kept = (UploadOutcome.Kept) drafts.upload(
                    "other.zip",
                    new TestFolder()
                            .edit(L05 + "text.md", "Forty minutes later", "Fifty minutes later")
                            .zip());
            return drafts.draft(kept.draft());
        });
        List<PublishingOutcome> outcomes;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<PublishingOutcome> first = () -> people.as(admin, () -> publishing.publish(mine, "mine"));
            Callable<PublishingOutcome> second = () -> people.as(other, () -> publishing.publish(theirs, "theirs"));
            List<Future<PublishingOutcome>> futures = both.invokeAll(List.of(first, second));
            outcomes = List.of(futures.get(0).get(), futures.get(1).get());
        }
        assertThat(outcomes).hasAtLeastOneElementOfType(PublishingOutcome.Published.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(PublishingOutcome.Overtaken.class);
        boolean mineLost = outcomes.get(0) instanceof PublishingOutcome.Overtaken;
        Draft lost = mineLost ? mine : theirs;
        people.run(mineLost ? admin : other, () -> {
            assertThat(drafts.outlook(lost.id()).overtaken()).isTrue();
            Draft anew = drafts.compareAnew(drafts.draft(lost.id()));
            assertThat(drafts.outlook(lost.id()).overtaken()).isFalse();
            assertThat(publishing.publish(anew, "after all")).isInstanceOf(PublishingOutcome.Published.class);
        });
    }

    @Test
    void aChoiceMadeByAnotherAdministratorMeanwhileIsNotPublishedUnseen() {
        Draft seen = tried(changedText());
        people.run(people.administrator(), () -> drafts.choose(seen, "lectures/l05-registration", Policy.SWITCH));
        people.run(admin, () -> {
            assertThatThrownBy(() -> publishing.publish(seen, "unseen")).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> drafts.choose(seen, "lectures/l05-registration", Policy.STAY))
                    .isInstanceOf(Conflict.class);
            drafts.discard(drafts.draft(seen.id()));
        });
    }

    @Test
    void aSecondLookIsAnothersAndIsDueAgainAfterEveryChoice() {
        PersonId other = people.administrator();
        Draft draft = tried(changedText());
        people.run(
                admin,
                () -> assertThatThrownBy(() -> drafts.lookThrough(draft)).isInstanceOf(IllegalArgumentException.class));
        Draft looked = people.as(other, () -> drafts.lookThrough(draft));
        assertThat(looked.lookedThroughBy()).isEqualTo(other);
        Draft chosen = people.as(admin, () -> drafts.choose(looked, "lectures/l05-registration", Policy.SWITCH));
        assertThat(chosen.lookedThroughBy()).isNull();
        Draft again = people.as(other, () -> drafts.lookThrough(chosen));
        people.run(admin, () -> {
            publishing.publish(again, "seen by two");
            assertThat(versions.versions().getFirst().version().lookedThroughBy())
                    .isEqualTo(other);
            assertThat(audit.latest(0, 20))
                    .anySatisfy(entry -> assertThat(entry.what()).isEqualTo("ProgrammePublished"))
                    .anySatisfy(entry -> assertThat(entry.what()).isEqualTo("DraftLookedThrough"));
        });
    }

    @Test
    void changesAndTheTraineesTheyTouchAreCounted() {
        PersonId begun = trainees.enrolled();
        people.run(begun, () -> learning.reached("L05", "s1"));
        PersonId finished = trainees.enrolled();
        finish(finished);
        Draft draft = tried(changedText());
        people.run(admin, () -> {
            Outlook outlook = drafts.outlook(draft.id());
            assertThat(outlook.lines()).singleElement().satisfies(line -> {
                assertThat(line.policy())
                        .as("nothing changes for anybody before it is chosen")
                        .isEqualTo(Policy.STAY);
                assertThat(line.touched()).isEqualTo(outlook.inProgress());
                assertThat(line.begun()).isPositive();
                assertThat(line.finished()).isPositive();
            });
            drafts.discard(draft);
        });
    }

    @Test
    void onlyAdministratorsChangeTheProgramme() {
        for (PersonId person : Stream.of(people.trainee(), people.instructor(), people.applicant())
                .toList()) {
            people.run(person, () -> {
                assertThatThrownBy(drafts::open).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(versions::versions).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.upload("a.zip", changedText().zip()))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    private static TestFolder changedText() {
        return new TestFolder().edit(L05 + "text.md", OLD_WORDS, NEW_WORDS);
    }

    private Draft tried(TestFolder folder) {
        return people.as(admin, () -> {
            UploadOutcome outcome = drafts.upload("programme.zip", folder.zip());
            assertThat(outcome).isInstanceOf(UploadOutcome.Kept.class);
            Draft draft = drafts.draft(((UploadOutcome.Kept) outcome).draft());
            assertThat(draft.faults()).isEmpty();
            return draft;
        });
    }

    private PublishingOutcome publish(TestFolder folder, Map<String, Policy> choices) {
        Draft draft = tried(folder);
        return people.as(admin, () -> {
            Draft chosen = draft;
            for (Map.Entry<String, Policy> choice : choices.entrySet()) {
                chosen = drafts.choose(chosen, choice.getKey(), choice.getValue());
            }
            return publishing.publish(chosen, "a test publishes");
        });
    }

    private String sees(PersonId trainee) {
        return people.as(trainee, () -> hook("L05") + words());
    }

    private String words() {
        return hook("L05") + words("L05");
    }

    private String words(String lecture) {
        return String.join(
                " ",
                text(lecture).sections().stream()
                        .map(LectureText.Section::plain)
                        .toList());
    }

    private String hook(String lecture) {
        return text(lecture).hookHtml();
    }

    private LectureText text(String lecture) {
        return programmes.programme().lecture(lecture).flatMap(Lecture::text).orElseThrow();
    }

    private LectureProgress progress(PersonId trainee) {
        return people.as(trainee, () -> learning.progress("L05"));
    }

    private int minutes(PersonId trainee) {
        return people.as(trainee, () -> hours.lines(trainee)).stream()
                .filter(line -> line.source().startsWith("lecture/L05"))
                .mapToInt(line -> line.effect())
                .sum();
    }

    private void finish(PersonId trainee) {
        people.run(trainee, () -> {
            learning.reached("L05", text("L05").sections().getLast().id());
            QuizOutcome.Started started = (QuizOutcome.Started) quizzes.start("L05");
            UUID quiz = started.quiz().id();
            quizzes.handIn(
                    quiz,
                    started.quiz().items().stream()
                            .map(item -> trainees.key(item.id()))
                            .toList());
            assertThat(learning.finish("L05")).isInstanceOf(FinishingOutcome.Finished.class);
        });
    }
}
