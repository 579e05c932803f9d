package org.pra.academy.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldKindTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String BODY = "23456789012";
    private static final String AADHAAR = BODY + Verhoeff.digitFor(BODY);

    @ParameterizedTest
    @CsvSource({
        "MOBILE, +91 99999 00001, 9999900001",
        "MOBILE, 099999-00001, 9999900001",
        "DATE, 3/7/1961, 03-07-1961",
        "DATE, 1961-07-03, 03-07-1961",
        "TIME, 9.05, 09:05",
        "MONEY, 'Rs 2,10,000', 210000",
        "ABHA, 99999999990012, 99-9999-9999-0012",
        "PIN, 110 901, 110901",
        "TICK, true, yes",
        "NAME, '  Meera   Devi ', Meera Devi"
    })
    void whatIsTypedInManyWaysIsKeptInOne(FieldKind kind, String typed, String kept) {
        assertThat(kind.normal(typed)).isEqualTo(kept);
        assertThat(kind.normal(kept)).as("keeping it again changes nothing").isEqualTo(kept);
        assertThat(kind.fault(kept, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MOBILE, 5999900001, mobile",
        "MOBILE, 99999, mobile",
        "PIN, 010901, pin",
        "NAME, Meera2, name",
        "DATE, 31-02-1990, date",
        "DATE, 01-01-1890, date",
        "TIME, 25:00, time",
        "AGE, 121, age",
        "MONEY, about 500, money",
        "ABHA, 99-9999, abha",
        "AADHAAR, 123456789012, aadhaar"
    })
    void whatCannotBeIsToldWhenTheFieldIsLeft(FieldKind kind, String typed, String fault) {
        assertThat(kind.fault(kind.normal(typed), TODAY)).isEqualTo(Optional.of(fault));
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void noFieldKeepsAnIdentityNumber(FieldKind kind) {
        assertThat(kind.normal(AADHAAR)).doesNotContain(BODY.substring(0, 8));
        String spaced = AADHAAR.substring(0, 4) + " " + AADHAAR.substring(4, 8) + " " + AADHAAR.substring(8);
        assertThat(kind.normal(spaced).replace(" ", "")).doesNotContain(BODY.substring(0, 8));
    }

    @Test
    void theCheckDigitFindsEveryWrongDigitAndEverySwap() {
        assertThat(Verhoeff.holds(AADHAAR)).isTrue();
        for (int i = 0; i < AADHAAR.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = AADHAAR.substring(0, i) + digit + AADHAAR.substring(i + 1);
                assertThat(Verhoeff.holds(wrong)).isEqualTo(wrong.equals(AADHAAR));
            }
            if (i > 0 && AADHAAR.charAt(i) != AADHAAR.charAt(i - 1)) {
                String swapped = AADHAAR.substring(0, i - 1)
                        + AADHAAR.charAt(i)
                        + AADHAAR.charAt(i - 1)
                        + AADHAAR.substring(i + 1);
                assertThat(Verhoeff.holds(swapped)).isFalse();
            }
        }
    }
}
