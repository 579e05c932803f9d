package org.pra.academy.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T02: what the counter does with somebody it knows, and a thousand fresh cases against an eye of its own. */
class RegistrationTaskTests {

    private static final int SEEDS = 1000;

    @Test
    void everythingRightEarnsEverything() {
        Grade grade = DeskCase.walked("T02", "everything right").grade();
        assertThat(grade.score()).hasToString("100 %");
        assertThat(grade.decision().holds()).isTrue();
    }

    @Test
    void aSecondNumberIsWarnedOfBeforeItIsGiven() {
        DeskCase desk = DeskCase.of("T02", 0);
        Map<String, String> facts = desk.hospital().task().facts();
        desk.does(
                "open register",
                "set register.first-name = " + facts.get("first"),
                "set register.last-name = " + facts.get("last"),
                "set register.sex = Female",
                "set register.dob = " + facts.get("dob"),
                "set register.mobile = " + facts.get("mobile"),
                "set register.address = Somewhere 1",
                "set register.pin = 110901",
                "set register.district = East Demo",
                "set register.contact = Somebody",
                "set register.contact-relation = Friend",
                "set register.contact-mobile = 9999900300",
                "press register.save");
        assertThat(desk.hospital().made("patient")).isZero();
        assertThat(desk.hospital().said().sentences())
                .extracting(Hospital.Sentence::key)
                .containsOnly("frontdesk.his.duplicate");
        assertThat(desk.seen().found()).extracting(DeskScene.Row::id).contains(facts.get("uhid"));
        assertThat(desk.seen().form().buttons())
                .extracting(DeskScene.Button::address)
                .contains("register.save-anyway");
    }

    @Test
    void anotherPersonsHealthNumberIsNotLinked() {
        DeskCase desk = DeskCase.of("T02", 0);
        Map<String, String> facts = desk.hospital().task().facts();
        desk.does(
                "set search.mobile = " + facts.get("mobile"),
                "press search.find",
                "pick " + facts.get("uhid"),
                "open abha",
                "set abha.abha = " + facts.get("daughterAbha"),
                "set abha.abha-name = " + facts.get("daughter") + " " + facts.get("last"),
                "set abha.abha-dob = " + facts.get("daughterDob"),
                "set abha.abha-sex = Female",
                "press abha.link");
        assertThat(desk.hospital().said().good()).isFalse();
        assertThat(desk.hospital()
                        .record(facts.getOrDefault("uhid", ""))
                        .orElseThrow()
                        .field("abha"))
                .isEmpty();
        assertThat(desk.grade().traps()).extracting(Task.Fail::id).contains("daughter-typed");
    }

    @Test
    void aThousandFreshCasesAreSolvedFromWhatIsSeen() {
        Set<String> different = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            DeskCase desk = DeskCase.of("T02", seed)
                    .does("say patient.greet", "say patient.ask-name", "say patient.ask-dob", "look voter-card");
            Map<String, String> card = desk.paper("voter-card").lines();
            Map<String, String> wanted = desk.wanted();
            assertThat(wanted.get("first-name") + " " + wanted.get("last-name")).isEqualTo(card.get("Name"));
            assertThat(wanted.get("dob")).isEqualTo(card.get("Born"));
            assertThat(wanted.get("address")).isEqualTo(card.get("Address"));
            assertThat(wanted.get("pin")).isEqualTo(card.get("PIN"));
            assertThat(wanted.get("district")).isEqualTo(card.get("District"));
            assertThat(desk.last("The patient")).contains(card.get("Born"));
            assertThat(wanted.get("department"))
                    .isEqualTo(department(desk.seen().talk().getFirst().text()));
            desk.does("say patient.payer");
            String payer = payer(desk.last("The patient"));
            assertThat(wanted.get("payer")).isEqualTo(payer);
            assertThat(wanted.get("charge"))
                    .isEqualTo(
                            payer.equals("CGHS")
                                    ? "0"
                                    : desk.paper("tariff").lines().get("Consultation, new"));
            desk.does("set search.mobile = " + wanted.get("mobile"), "press search.find");
            assertThat(desk.seen().found())
                    .as("mother and daughter share the telephone, and only the birthday tells them apart")
                    .hasSize(2)
                    .filteredOn(row -> row.birth().equals(card.get("Born")))
                    .hasSize(1);
            different.add(card.get("Name") + card.get("Born"));
        }
        assertThat(different).hasSizeGreaterThan(SEEDS * 9 / 10);
    }

    private static String department(String complaint) {
        if (complaint.contains("itching")) {
            return "Dermatology";
        }
        if (complaint.contains("knee")) {
            return "Orthopaedics";
        }
        if (complaint.contains("eyes")) {
            return "Eye";
        }
        return complaint.contains("ear") ? "ENT" : "Medicine";
    }

    private static String payer(String words) {
        if (words.contains("CGHS")) {
            return "CGHS";
        }
        return words.contains("no insurance") ? "self" : "insurance";
    }
}
