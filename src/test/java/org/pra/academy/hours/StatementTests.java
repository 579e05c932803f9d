package org.pra.academy.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.UnitCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger as its owner and an auditor read it. */
@AcademyTest
class StatementTests {

    @Autowired
    private StatementService statements;

    @Autowired
    private HoursLedger ledger;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestPeople people;

    @Test
    void sumsStandBesideThePlanAndThePlanAgreesWithItself() {
        PersonId trainee = withTwoLines();
        HoursStatement statement = people.as(trainee, () -> statements.statement(trainee));
        assertThat(statement.official()).isEqualTo(Minutes.ofHours(540));
        assertThat(statement.plansAgree()).isTrue();
        assertThat(statement.recorded()).isEqualTo(Minutes.of(330));
        assertThat(statement.verified()).isEqualTo(Minutes.of(240));
    }

    @Test
    void anAuditorGetsEveryLineAndNoFormula() {
        PersonId trainee = withTwoLines();
        byte[] csv = people.as(people.administrator(), () -> statements.csv(trainee));
        List<List<String>> rows =
                CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8).substring(1)).stream()
                        .map(row -> row.getFields())
                        .toList();
        assertThat(rows).hasSize(3);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).contains("lecture/L01", "240", "yes"))
                .anySatisfy(row -> assertThat(row).contains("'=cmd|' /C calc'!A0"));
    }

    @Test
    void thePaperSaysTheSame() throws Exception {
        PersonId trainee = withTwoLines();
        byte[] pdf = people.as(trainee, () -> statements.pdf(trainee, "Asha Rao"));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Hours of Asha Rao", "lecture/L01", "5 h 30 min");
        }
    }

    @Test
    void anotherTraineesLedgerIsClosed() {
        PersonId trainee = withTwoLines();
        PersonId other = people.trainee();
        assertThatThrownBy(() -> people.as(other, () -> statements.csv(trainee)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThatThrownBy(() -> people.as(other, () -> statements.pdf(trainee, "x")))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    private PersonId withTwoLines() {
        PersonId trainee = people.trainee();
        transactions.executeWithoutResult(status -> {
            ledger.record(new HoursEntry(
                    trainee,
                    HoursKind.THEORY,
                    new UnitCode("HSS/N9616"),
                    "lecture/L01",
                    Minutes.of(240),
                    true,
                    "Read L01 and passed its quiz"));
            ledger.record(new HoursEntry(
                    trainee,
                    HoursKind.EMPLOYABILITY,
                    new UnitCode("DGT/VSQ/N0102"),
                    "block/ES01",
                    Minutes.of(90),
                    false,
                    "=cmd|' /C calc'!A0"));
        });
        return trainee;
    }
}
