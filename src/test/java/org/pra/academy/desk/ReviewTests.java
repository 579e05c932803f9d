package org.pra.academy.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.curriculum.Review;
import org.pra.academy.curriculum.ReviewBoard;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class ReviewTests {

    @Autowired
    private DeskService desk;

    @Autowired
    private ReviewBoard reviews;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Test
    void onlyThoseWhoFinishedMayWrite() {
        PersonId unfinished = trainees.enrolled();
        assertThatThrownBy(() -> people.run(unfinished, () -> desk.review("Very good.")))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    @Test
    void aReviewIsPublicOnlyAfterAnAdministratorHasShownIt() {
        PersonId author = people.trainee();
        PersonId admin = people.administrator();
        reviews.write(author, "Trainee", "The scenarios stay with you.");
        assertThat(reviews.shown()).noneMatch(review -> review.author().equals(author));
        people.run(admin, () -> reviews.moderate(author, Review.State.SHOWN));
        assertThat(reviews.shown()).anyMatch(review -> review.author().equals(author));
        reviews.write(author, "Trainee", "Changed words wait again.");
        assertThat(reviews.shown()).noneMatch(review -> review.author().equals(author));
    }
}
