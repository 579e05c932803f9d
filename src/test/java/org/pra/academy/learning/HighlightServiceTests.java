package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a trainee marks is theirs: kept, listed by place, and gone when they take it away. */
@AcademyTest
class HighlightServiceTests {

    private static final String AROUND = "x".repeat(60);

    @Autowired
    private HighlightService highlights;

    @Autowired
    private TestPeople people;

    @Test
    void marksAreKeptWithTheirNeighboursAndListedByPlace() {
        people.run(people.trainee(), () -> {
            Highlight late = highlights.mark("L05", "s2", "two identifiers", "say ", " always", 300);
            Highlight early = highlights.mark("L05", "s1", "search first", AROUND, AROUND, 12);
            assertThat(highlights.mine()).containsExactly(early, late);
            assertThat(highlights.of("L05")).containsExactly(late, early);
            assertThat(highlights.of("L06")).isEmpty();
            assertThat(early.before()).hasSize(40);
            assertThat(early.after()).hasSize(40);
        });
    }

    @Test
    void nobodyReadsOrTakesAwayTheMarksOfSomebodyElse() {
        PersonId trainee = people.trainee();
        Highlight made = people.as(trainee, () -> highlights.mark("L05", "s1", "search first", "", "", 0));
        people.run(people.trainee(), () -> {
            assertThat(highlights.mine()).isEmpty();
            highlights.unmark(made.id());
        });
        people.run(
                people.instructor(),
                () -> assertThatThrownBy(highlights::mine).isInstanceOf(AccessDeniedException.class));
        people.run(trainee, () -> {
            assertThat(highlights.mine()).containsExactly(made);
            highlights.unmark(made.id());
            highlights.unmark(made.id());
            assertThat(highlights.mine()).isEmpty();
        });
    }

    @Test
    void whatIsNoSectionOrTooLongIsRefused() {
        people.run(people.trainee(), () -> {
            assertThatThrownBy(() -> highlights.mark("L05", "s99", "words", "", "", 0))
                    .isInstanceOf(CurrentActor.NotAllowed.class);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> highlights.mark("L05", "s1", "x".repeat(1_001), "", "", 0));
            assertThatIllegalArgumentException().isThrownBy(() -> highlights.mark("L05", "s1", " ", "", "", 0));
            assertThat(highlights.mine()).isEmpty();
        });
    }
}
