package org.pra.academy.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.SectionQuestion;
import org.pra.academy.learning.SectionQuestionService;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class StaffHomeTests {

    @Autowired
    private DeskService desk;

    @Autowired
    private SectionQuestionService questions;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    @Test
    void aQuestionWaitsOnTheStartPageUntilItIsAnswered() {
        PersonId instructor = people.instructor();
        PersonId trainee = trainees.enrolled();
        int before = home(instructor).openQuestions();
        SectionQuestion asked = people.as(trainee, () -> questions.ask("L05", "s1", "Which card first?"));
        clock.forward(Duration.ofDays(2));
        assertThat(home(instructor).openQuestions()).isEqualTo(before + 1);
        assertThat(home(instructor).oldestQuestion()).isNotNull().isBeforeOrEqualTo(asked.askedAt());
        people.run(instructor, () -> questions.answer(asked.id(), "The one with the photo.", false));
        assertThat(home(instructor).openQuestions()).isEqualTo(before);
    }

    private StaffHome home(PersonId person) {
        return people.as(person, desk::staffHome);
    }
}
