package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.hours.HoursLine;
import org.pra.academy.hours.HoursService;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Watching, with the clock in hand: what is credited, what is not, and what several screens of one person add up to. */
@AcademyTest
class VideoServiceTests {

    private static final String WORDS = "I would step back and say his name and listen ".repeat(4);

    @Autowired
    private VideoService videos;

    @Autowired
    private QuizService quizzes;

    @Autowired
    private HoursService hours;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    @Test
    void aFilmWatchedToTheEndIsCreditedOnceWithItsEvidence() {
        PersonId trainee = trainees.enrolled();
        Film film = film("V05");
        people.run(trainee, () -> {
            videos.open("V05");
            clock.forward(Duration.ofSeconds(film.seconds()));
            videos.watched("V05", 0, film.seconds() * 10);
            film.stops().forEach(stop -> videos.answer("V05", stop.id(), right(stop)));
            videos.write("V05", WORDS);
            assertThat(videos.finish("V05")).isInstanceOf(FinishingOutcome.Finished.class);
            assertThat(videos.finish("V05")).isInstanceOf(FinishingOutcome.Finished.class);
        });
        List<HoursLine> lines = people.as(trainee, () -> hours.lines(trainee));
        assertThat(lines)
                .filteredOn(line -> line.source().equals("video/V05"))
                .singleElement()
                .satisfies(line -> assertThat(line.evidence())
                        .contains(
                                "Watched " + film.seconds() / 60 + ":" + "%02d".formatted(film.seconds() % 60),
                                "answered 3 stops"));
    }

    @Test
    void openingAgainAndAgainGivesNothing() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            for (int round = 0; round < 20; round++) {
                videos.open("V05");
                videos.watched("V05", round * 50, round * 50 + 50);
            }
        });
        assertThat(seconds(trainee)).isEqualTo(WatchingMeter.GRACE / 10);
    }

    @Test
    void twoTabsCountEachSecondOnce() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            videos.open("V05");
            videos.open("V05");
            for (int second = 0; second < 60; second += 4) {
                clock.forward(Duration.ofSeconds(4));
                videos.watched("V05", second * 10, second * 10 + 40);
                videos.watched("V05", second * 10, second * 10 + 40);
            }
        });
        assertThat(seconds(trainee)).isEqualTo(60);
    }

    @Test
    void whatWasSeenBeforeAReloadIsTakenAfterIt() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            videos.open("V05");
            clock.forward(Duration.ofSeconds(40));
            videos.open("V05");
            videos.watched("V05", 0, 400);
        });
        assertThat(seconds(trainee)).isEqualTo(40);
    }

    @Test
    void aSkipToTheEndEarnsNothing() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            videos.open("V05");
            videos.watched("V05", 0, film("V05").seconds() * 10);
        });
        assertThat(seconds(trainee)).isZero();
    }

    @Test
    void twoTabsShareOneQuizAndItsChoices() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            Quiz one = ((QuizOutcome.Started) quizzes.start("L05")).quiz();
            assertThat(one.choices()).containsOnly(-1);
            assertThat(quizzes.choose(one.id(), 2, 1)).isPresent();
            Quiz other = ((QuizOutcome.Started) quizzes.start("L05")).quiz();
            assertThat(other.id()).isEqualTo(one.id());
            assertThat(other.choices().get(2)).isEqualTo(1);
            quizzes.handIn(one.id(), Collections.nCopies(one.items().size(), 0));
            assertThat(quizzes.choose(one.id(), 2, 3))
                    .as("nothing changes once it is handed in")
                    .isEmpty();
        });
    }

    private int seconds(PersonId trainee) {
        return people.as(trainee, () -> videos.allProgress().get("V05").watchedSeconds());
    }

    private Film film(String id) {
        return programmes.programme().video(id).orElseThrow().film().orElseThrow();
    }

    private static int right(Film.Stop stop) {
        return stop.answers().stream().map(LectureText.Answer::correct).toList().indexOf(true);
    }
}
