package org.pra.academy.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.checklists.LineState;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.exams.ExamService;
import org.pra.academy.exams.Paper;
import org.pra.academy.exams.SittingOutcome;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.practicals.GlobalRating;
import org.pra.academy.practicals.MarkComponent;
import org.pra.academy.practicals.MarkService;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.questions.Question;
import org.pra.academy.questions.QuestionBank;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class CertificateServiceTests {

    @Autowired
    private CertificateService certificates;

    @Autowired
    private ExamService exams;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private PracticalService practicals;

    @Autowired
    private ChecklistService checklists;

    @Autowired
    private MarkService marks;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Test
    void withoutEvidenceEveryGateSaysWhatIsMissing() {
        PersonId trainee = people.trainee();
        IssueOutcome outcome = people.as(people.administrator(), () -> certificates.issue(trainee));
        assertThat(((IssueOutcome.NotYet) outcome).competence().gates().missing())
                .extracting("rule")
                .containsExactly(
                        "hours",
                        "attendance",
                        "theory",
                        "practical",
                        "aggregate",
                        "each-unit",
                        "logbook",
                        "critical-CK-BLS-A",
                        "scenario-DS01");
    }

    @Test
    void aCriticalMissInBlsStopsTheRecordHoweverHighTheMarks() {
        PersonId trainee = competent("E4");
        IssueOutcome outcome = people.as(people.administrator(), () -> certificates.issue(trainee));
        assertThat(((IssueOutcome.NotYet) outcome).competence().gates().missing())
                .extracting("rule")
                .containsExactly("critical-CK-BLS-A");
    }

    @Test
    void issuedSupersededAndRevokedAnswerATrueStatus() {
        PersonId trainee = competent("");
        PersonId admin = people.administrator();
        String first = serial(people.as(admin, () -> certificates.issue(trainee)));
        assertThat(people.as(admin, () -> certificates.issue(trainee)))
                .isEqualTo(new IssueOutcome.AlreadyIssued(first));
        String second = serial(people.as(admin, () -> certificates.reissue(trainee, "The name was misspelt.")));
        assertThat(certificates.verify(first)).isInstanceOfSatisfying(Verification.Found.class, found -> {
            assertThat(found.state()).isEqualTo(CertificateState.SUPERSEDED);
            assertThat(found.supersededBy()).isEqualTo(second);
        });
        assertThatThrownBy(() -> people.run(admin, () -> certificates.revoke(second, " ")))
                .isInstanceOf(IllegalArgumentException.class);
        people.run(admin, () -> certificates.revoke(second, "Evidence was forged."));
        assertThat(certificates.verify(second.toLowerCase(java.util.Locale.ROOT)))
                .isInstanceOfSatisfying(
                        Verification.Found.class,
                        found -> assertThat(found.state()).isEqualTo(CertificateState.REVOKED));
        assertThatThrownBy(() -> people.run(admin, () -> certificates.revoke(second, "again")))
                .isInstanceOf(Conflict.class);
        assertThat(certificates.verify("PRA-2026-AAAAA-AAAAA")).isInstanceOf(Verification.Unknown.class);
    }

    @Test
    void thePdfSaysWhatWasFrozenAndIsForItsOwner() throws Exception {
        PersonId trainee = competent("");
        String serial = serial(people.as(people.administrator(), () -> certificates.issue(trainee)));
        byte[] bytes = people.as(trainee, () -> certificates.pdf(serial));
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(serial)
                    .contains("Applicant")
                    .contains("not an NSQF certificate")
                    .contains("HSS/N6104")
                    .contains("/verify/" + serial);
        }
        assertThatThrownBy(() -> people.as(people.trainee(), () -> certificates.pdf(serial)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    private PersonId competent(String missedLine) {
        PersonId trainee = trainees.readyForThePaper();
        people.run(trainee, this::sit);
        people.run(people.instructor(), () -> {
            practice(trainee);
            grade(trainee, missedLine);
            programmes.programme().units().forEach(unit -> {
                for (MarkComponent component : MarkComponent.values()) {
                    int maximum = component.maximum(unit.marks());
                    if (maximum > 0
                            && (component != MarkComponent.THEORY
                                    || bank.unit(unit.code()).isEmpty())) {
                        marks.mark(trainee, unit.code(), component, maximum * 9 / 10, "station sheets");
                    }
                }
            });
        });
        return trainee;
    }

    private void practice(PersonId trainee) {
        trainees.carryOver(
                trainee,
                programmes.programme().blocks().stream()
                        .filter(block -> block.kind() != HoursKind.OJT)
                        .map(PracticeBlock::id)
                        .toArray(String[]::new));
    }

    private void grade(PersonId trainee, String missedLine) {
        Sheet sheet = practicals.open(trainee, "CK-BLS-A", "cols");
        Checklist checklist = checklists.checklist("CK-BLS-A").orElseThrow();
        checklist
                .lines(checklist.mode("cols").orElseThrow())
                .forEach(line -> practicals.tick(
                        sheet.id(),
                        Ids.next(),
                        line.id(),
                        line.id().equals(missedLine) ? LineState.NOT_DONE : LineState.CORRECTED,
                        null));
        practicals.rate(sheet.id(), GlobalRating.GOOD, "");
        practicals.submit(sheet.id());
    }

    private void sit() {
        Paper paper = ((SittingOutcome.Running) exams.start()).paper();
        for (Paper.Item item : paper.items()) {
            Question question = programmes.programme().units().stream()
                    .flatMap(unit -> bank.unit(unit.code()).stream())
                    .filter(found -> found.stem().equals(item.stem()))
                    .findFirst()
                    .orElseThrow();
            exams.answer(paper.sitting(), item.place(), question.correct());
        }
        exams.handIn(paper.sitting());
    }

    private static String serial(IssueOutcome outcome) {
        return ((IssueOutcome.Issued) outcome).serial();
    }
}
