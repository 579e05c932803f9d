package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Reading time is what the clock allows, and is shown as a median of enough people only. */
@AcademyTest
class ReadingTimeServiceTests {

    @Autowired
    private ReadingTimeService times;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void back() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void noMoreSecondsCountThanHavePassed() {
        PersonId trainee = people.trainee();
        tell(trainee, "s1", 500);
        assertThat(seconds(trainee, "s1"))
                .as("a first report is a minute at most")
                .isEqualTo(60);
        clock.forward(Duration.ofSeconds(15));
        tell(trainee, "s1", 15);
        assertThat(seconds(trainee, "s1")).isEqualTo(75);
        tell(trainee, "s2", 50);
        assertThat(seconds(trainee, "s2"))
                .as("another section in the same moment, in another tab")
                .isLessThanOrEqualTo(3);
        tell(trainee, "s1", -5);
        assertThat(seconds(trainee, "s1")).isEqualTo(75);
    }

    @Test
    void aSectionTakesHalfAnHourAtMost() {
        PersonId trainee = people.trainee();
        for (int minute = 0; minute < 40; minute++) {
            tell(trainee, "s1", 60);
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(seconds(trainee, "s1")).isEqualTo(ReadingTimeService.MOST_A_SECTION);
    }

    @Test
    void aBatchShowsItsMedianFromThreeReadersOn() {
        UUID batch = trainees.batch(5);
        PersonId instructor = people.instructor();
        tell(trainees.enrolledIn(batch), "s1", 10);
        tell(trainees.enrolledIn(batch), "s1", 20);
        assertThat(ofBatch(instructor, batch)).as("two would tell who they are").isEmpty();
        tell(trainees.enrolledIn(batch), "s1", 59);
        tell(trainees.enrolled(), "s1", 1);
        assertThat(ofBatch(instructor, batch)).containsExactly(new SectionTime("L05", "s1", 3, 20));
        people.run(
                people.trainee(),
                () -> assertThatThrownBy(() -> times.ofBatch(batch)).isInstanceOf(AccessDeniedException.class));
    }

    private List<SectionTime> ofBatch(PersonId instructor, UUID batch) {
        return people.as(instructor, () -> times.ofBatch(batch));
    }

    private void tell(PersonId trainee, String section, int seconds) {
        people.run(trainee, () -> times.spent("L05", section, seconds));
    }

    private int seconds(PersonId trainee, String section) {
        return jdbc.sql(
                        "SELECT COALESCE(SUM(seconds), 0) FROM learning_reading_time WHERE trainee_id = ? AND section = ?")
                .params(trainee.toString(), section)
                .query(Integer.class)
                .single();
    }
}
