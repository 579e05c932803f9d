package org.pra.academy.demo;

import java.util.List;
import org.pra.academy.curriculum.Review;
import org.pra.academy.curriculum.ReviewBoard;
import org.pra.academy.identity.ActingAs;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What graduates of the demo wrote about the programme: two are shown, one waits for an administrator. */
@Component
@Profile("demo")
class DemoReviews {

    private static final List<String> WORDS = List.of(
            "In my first week a father shouted at me for twenty minutes. I had practised that talk five times here, so I kept my voice low and "
                    + "asked what he was afraid of. It was the bill.",
            "I worked as a ward clerk for six years and thought I knew registration. The lab with two identifiers showed me a mistake that I made "
                    + "every day.",
            "The reading is long on a phone, but I could do it on the bus, and every quiz tells you why an answer is wrong.");
    private final ActingAs actingAs;
    private final ReviewBoard board;

    DemoReviews(ActingAs actingAs, ReviewBoard board) {
        this.actingAs = actingAs;
        this.board = board;
    }

    void write(DemoStages.Staff staff, PersonId person, String name, int number) {
        if (number >= WORDS.size()) {
            return;
        }
        actingAs.run(person, () -> board.write(person, name, WORDS.get(number)));
        if (number < WORDS.size() - 1) {
            actingAs.run(staff.admin(), () -> board.moderate(person, Review.State.SHOWN));
        }
    }
}
