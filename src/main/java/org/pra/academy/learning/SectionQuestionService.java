package org.pra.academy.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.kernel.AcademyAddress;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.Letters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions to the instructors beside a section. The asker sees the answer; the rest of their batch sees question and answer, without
 * the asker's name, when the instructor answers for everybody.
 */
@Service
@Transactional
public class SectionQuestionService {

    private static final int MOST_OPEN = 10;
    private static final int PAGE = 200;
    private final ProgrammeService programmes;
    private final SectionQuestions questions;
    private final CurrentActor currentActor;
    private final Letters letters;
    private final AcademyAddress address;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SectionQuestionService(
            ProgrammeService programmes,
            SectionQuestions questions,
            CurrentActor currentActor,
            Letters letters,
            AcademyAddress address,
            Clock clock,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.questions = questions;
        this.currentActor = currentActor;
        this.letters = letters;
        this.address = address;
        this.clock = clock;
        this.events = events;
    }

    @PreAuthorize("hasRole('TRAINEE')")
    public SectionQuestion ask(String itemId, String section, String words) {
        if (words.isBlank() || words.length() > 2_000) {
            throw new IllegalArgumentException("Write your question in up to 2,000 characters.");
        }
        Reading reading = programmes
                .programme()
                .reading(itemId)
                .filter(found -> found.hasSection(section))
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such section."));
        int open = questions.openOf(currentActor.person());
        if (open >= MOST_OPEN) {
            throw new IllegalArgumentException(
                    "You have " + open + " open questions. Your instructors answer those first.");
        }
        SectionQuestion question = new SectionQuestion(
                Ids.next(),
                currentActor.person(),
                reading.id(),
                section,
                words.strip(),
                clock.instant(),
                null,
                null,
                null,
                false);
        questions.ask(question);
        return question;
    }

    /** What the signed-in trainee may see beside a text: their own, and what was answered for all of their batch. */
    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public List<SectionQuestion> of(String itemId) {
        return questions.visibleTo(currentActor.person(), itemId);
    }

    /** Open questions of everybody, oldest first. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<SectionQuestion> open() {
        return questions.open(PAGE);
    }

    @PreAuthorize("hasRole('INSTRUCTOR')")
    public void answer(UUID id, String words, boolean forEverybody) {
        if (words.isBlank() || words.length() > 4_000) {
            throw new IllegalArgumentException("Write your answer in up to 4,000 characters.");
        }
        SectionQuestion question =
                questions.find(id).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such question."));
        Instant now = clock.instant();
        if (!questions.answer(id, currentActor.person(), words.strip(), forEverybody, now)) {
            throw new Conflict(
                    "Another instructor has answered this question. Load the page again to read the answer.");
        }
        events.publishEvent(new LearningEvents.QuestionAnswered(
                id, question.asker(), question.itemId() + " " + question.section(), forEverybody));
        letters.send(
                question.asker(),
                "Your question has an answer",
                "You asked: " + question.asked() + "\n\nThe answer stands beside the section: " + address.value() + "/"
                        + LearningPaths.section(question.itemId(), question.section()));
    }
}
