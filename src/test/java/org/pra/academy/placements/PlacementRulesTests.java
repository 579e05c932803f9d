package org.pra.academy.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.UnitCode;

/** Rules of entries, requests and corrections, without a database. */
class PlacementRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final EntryRules.Circumstances NOW =
            new EntryRules.Circumstances(LocalDate.of(2026, 7, 1), TODAY, 0);
    private static final PracticeBlock O2 = new PracticeBlock(
            "O2",
            HoursKind.OJT,
            "OPD registration counter",
            new UnitCode("HSS/N6105"),
            Minutes.ofHours(24),
            14,
            "",
            Map.of("registrations", 60));
    private static final String DONE = "Registered new patients; two identifiers each time.";

    @Test
    void aPlainEntryHolds() {
        assertThat(check(entry(TODAY, 240, Map.of("registrations", 12), DONE)).holds())
                .isTrue();
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        Decision decision = check(entry(TODAY.plusDays(1), 5, Map.of("discharges", 300), "Work"));
        assertThat(decision.missing())
                .extracting("rule")
                .containsExactly("not-in-the-future", "minutes", "tasks-of-the-block", "counts", "words");
    }

    @ParameterizedTest
    @CsvSource({"14,false", "15,true", "600,true", "601,false", "-60,false"})
    void minutesLieBetweenAQuarterAndTenHours(int minutes, boolean holds) {
        assertThat(check(entry(TODAY, minutes, Map.of(), DONE)).holds()).isEqualTo(holds);
    }

    @Test
    void theDayLiesWithinTheEnrolment() {
        assertThat(check(entry(LocalDate.of(2026, 7, 1), 60, Map.of(), DONE)).holds())
                .isTrue();
        assertThat(check(entry(LocalDate.of(2026, 6, 30), 60, Map.of(), DONE)).missing())
                .extracting("rule")
                .containsExactly("within-enrolment");
        assertThat(check(entry(null, 60, Map.of(), DONE)).missing())
                .extracting("rule")
                .containsExactly("day");
    }

    @Test
    void aDayHoldsTenHoursAndNotAMinuteMore() {
        EntryRules.Circumstances fiveHours = new EntryRules.Circumstances(NOW.enrolled(), TODAY, 300);
        assertThat(EntryRules.check(entry(TODAY, 300, Map.of(), DONE), Optional.of(O2), fiveHours)
                        .holds())
                .isTrue();
        assertThat(EntryRules.check(entry(TODAY, 301, Map.of(), DONE), Optional.of(O2), fiveHours)
                        .missing())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.rule()).isEqualTo("day-total");
                    assertThat(reason.args()).containsExactly("5 h", "10 h 1 min", "10 h");
                });
    }

    @Test
    void withoutABlockNothingIsKnownAboutTasks() {
        assertThat(EntryRules.check(entry(TODAY, 60, Map.of("registrations", 1), DONE), Optional.empty(), NOW)
                        .missing())
                .extracting("rule")
                .containsExactly("block");
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, Called 98765 43210 about the bed.",
        "PHONE, Called +91-98765-43210 back.",
        "PHONE, Called 0 9876543210 back.",
        "PHONE, फ़ोन ९८७६५४३२१० पर बात की।",
        "AADHAAR, Checked 2345 6789 0123 at the desk.",
        "AADHAAR, Checked 2345.6789.0123 at the desk.",
        "ABHA, Linked 91-2345-6789-0123 to the record.",
        "NUMBER, Merged UHID 45120 with the old record.",
        "NUMBER, Found UHID: SNH-4512 twice.",
        "NUMBER, File no. 231 was missing.",
        "NUMBER, Record 2026-004512 was opened.",
        "NUMBER, Record 00451234 was opened.",
        "EMAIL, Wrote to sunita.k@example.org about it."
    })
    void whatLooksLikeAPatientsNumberIsFound(String kind, String words) {
        assertThat(PrivacyRules.find(words)).map(PrivacyRules.Found::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Registered 34 patients between 9:15 and 13:30.",
                "On 24/11/2026 the counter opened at 08.30-16.30.",
                "Round of 2026-11-24 with the infection-control nurse.",
                "Explained an estimate of Rs 2,10,000 to the family.",
                "Checked UHID and date of birth of 25 people.",
                "Helped 12 wheelchair users, 3 of them to X-ray on floor 2."
            })
    void whatIsHarmlessIsLeftAlone(String words) {
        assertThat(PrivacyRules.find(words)).isEmpty();
    }

    @Test
    void anEntryWithAPhoneNumberSaysWhichPieceIsMeant() {
        assertThat(check(entry(TODAY, 60, Map.of(), "Called 98765 43210 about the bed."))
                        .missing())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("placements.reason.private.PHONE");
                    assertThat(reason.args()).containsExactly("98765 43210");
                });
        assertThatThrownBy(() -> Words.reason("The patient 98765 43210 said so."))
                .hasMessageContaining("98765 43210");
    }

    @Test
    void aPreceptorIsSomebodyWithAnAddress() {
        assertThat(new Preceptor(" Anita  Rao ", "Ward sister", "+91 98123-45670").contact())
                .isEqualTo("+919812345670");
        assertThat(new Preceptor("Anita Rao", "Ward sister", "Anita@Example.ORG").byEmail())
                .isTrue();
        for (String contact : List.of("", "12345", "anita@", "a@b", "98123456701234")) {
            assertThatThrownBy(() -> new Preceptor("Anita Rao", "Ward sister", contact))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Preceptor("12", "Ward sister", "9812345670"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Signer("Anita Rao", "\t")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyAsksThemselvesOrTooOften() {
        Preceptor preceptor = new Preceptor("Anita Rao", "Ward sister", "anita@example.org");
        assertThat(AskRules.check(3, 3, preceptor, Way.EMAIL, by("Asha W", "asha@example.org", 0, 0))
                        .holds())
                .isTrue();
        assertThat(AskRules.check(3, 2, preceptor, Way.EMAIL, by("anita rao", "ANITA@example.org", 20, 5))
                        .missing())
                .extracting("rule")
                .containsExactly("unsigned-and-free", "somebody-else", "links-a-day", "links-to-one");
        Preceptor byPhone = new Preceptor("Anita Rao", "Ward sister", "9812345670");
        assertThat(AskRules.check(0, 0, byPhone, Way.EMAIL, by("Asha W", "asha@example.org", 0, 0))
                        .missing())
                .extracting("rule")
                .containsExactly("some-entries", "address");
    }

    @Test
    void aCorrectionGoesDownOnlyAndGivesAReason() {
        SigningPage.Line line = new SigningPage.Line(
                UUID.randomUUID(), 0, "O2", TODAY, Minutes.of(240), Map.of("registrations", 12), DONE);
        assertThat(Answer.corrected(line, 180, Map.of("registrations", 12), "Left at noon")
                        .minutes())
                .isEqualTo(180);
        assertThatThrownBy(() -> Answer.corrected(line, 241, line.counts(), "Stayed longer"))
                .hasMessageContaining("only lowers");
        assertThatThrownBy(() -> Answer.corrected(line, 240, Map.of("registrations", 13), "One more"))
                .hasMessageContaining("only lowers");
        assertThatThrownBy(() -> Answer.corrected(line, 240, Map.of("discharges", 1), "Another task"))
                .hasMessageContaining("only lowers");
        assertThatThrownBy(() -> Answer.corrected(line, 240, line.counts(), "The same"))
                .hasMessageContaining("Nothing is corrected");
        assertThatThrownBy(() -> Answer.corrected(line, 180, line.counts(), " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Answer.returned(line, "no")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsAboveTheMinimumNeverMakesUpForWhatIsShort() {
        BlockProgress block = new BlockProgress(
                O2,
                Minutes.ofHours(30),
                Minutes.NONE,
                List.of(new TaskProgress("a", 10, 30, 0), new TaskProgress("b", 10, 7, 9)));
        assertThat(block.counted()).isEqualTo(Minutes.ofHours(24));
        assertThat(block.share()).isEqualTo(Percent.of(100));
        assertThat(block.reaches(Percent.of(70))).isTrue();
        assertThat(block.reaches(Percent.of(80))).isFalse();
    }

    @Test
    void aCellIsNeverAFormula() {
        assertThat(LogbookCsv.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(LogbookCsv.harmless("@cmd")).isEqualTo("'@cmd");
        assertThat(LogbookCsv.harmless("12 registrations")).isEqualTo("12 registrations");
    }

    @Test
    void guessingLinksIsSlowedDownForTheGuesserOnly() {
        LinkThrottle throttle = new LinkThrottle();
        for (int i = 0; i < LinkThrottle.TRIES; i++) {
            assertThat(throttle.welcomes("10.0.0.1")).isTrue();
            throttle.unknown("10.0.0.1");
        }
        assertThat(throttle.welcomes("10.0.0.1")).isFalse();
        assertThat(throttle.welcomes("10.0.0.2")).isTrue();
    }

    private static AskRules.Asking by(String name, String email, int links, int toOne) {
        return new AskRules.Asking(name, email, links, toOne);
    }

    private static Decision check(EntryDraft draft) {
        return EntryRules.check(draft, Optional.of(O2), NOW);
    }

    private static EntryDraft entry(LocalDate day, int minutes, Map<String, Integer> counts, String words) {
        return new EntryDraft(UUID.randomUUID(), "O2", day, minutes, counts, words);
    }
}
