package org.pra.academy.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.content.Faults;

/** The shipped hospital proves itself, and each of its rules catches a seeded offender. */
class FrontDeskLintTests {

    private static final ContentTree SHIPPED = ContentTree.shipped();
    private static final String HIS = "his/";

    @Test
    void theShippedHospitalHasNoFault() {
        assertThat(FrontDeskService.check(SHIPPED).list()).isEmpty();
    }

    @Test
    void everyWalkEndsAsItSaysInFortyCases() {
        Faults faults = new Faults();
        TaskShelf.read(SHIPPED, faults).prove(faults, 40);
        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a letter browsers keep; his/forms/search.yaml; key: S; key: F; form-key",
                "a letter twice; his/forms/visit.yaml; key: V; key: R; form-key",
                "a choice of one; his/forms/abha.yaml; options: [Female, Male, Transgender, Other]; options: [Female]; form-choice",
                "a field twice; his/forms/abha.yaml; id: abha-dob; id: abha-sex; form-field",
                "a field that hangs on nothing; his/forms/record.yaml; only: {field: id-type, is: [Aadhaar]}; only: {field: paper, is: [Aadhaar]}; form-field",
                "a comparison with no field; his/forms/abha.yaml; abha-name: name; abha-nom: name; form-field",
                "a button of no type; his/forms/search.yaml; 'does: search, type: patient'; does: search; form-press",
                "a kind that is none; his/forms/search.yaml; kind: mobile; kind: telephone; bad-value",
                "a price below nothing; his/hospital.yaml; cbc: 350; cbc: -1; tariff",
                "a screen that is not there; t02-scan-and-share/task.yaml; 'forms: [search,'; 'forms: [find,'; task-form",
                "points that do not sum; t02-scan-and-share/task.yaml; points: 10; points: 11; task-points",
                "a case nobody draws; t02-scan-and-share/task.yaml; cases: registration; cases: weather; task-cases",
                "a fact the case has not; t02-scan-and-share/task.yaml; wanted: \"{{payer}}\"; wanted: \"{{payee}}\"; task-fact",
                "a paper nobody can draw; t02-scan-and-share/task.yaml; kind: slip; kind: napkin; paper-kind",
                "a reply that leads nowhere; t02-scan-and-share/task.yaml; next: known; next: gnown; dead-end",
                "a clause that is none; t02-scan-and-share/task.yaml; when: said patient.done; when: heard patient.done; condition",
                "a word nobody can say; t02-scan-and-share/task.yaml; when: said patient.done; when: said patient.dome; condition",
                "a field that is not there; t02-scan-and-share/task.yaml; field: record.pin; field: record.pen; condition",
                "a line twice; t02-scan-and-share/task.yaml; id: last-name; id: first-name; task-twice",
                "a line without a look; t02-scan-and-share/task.yaml; 'field: record.dob, '; ''; task-mark",
                "a walk that does not end so; t02-scan-and-share/walks.yaml; falls: [second-uhid, formality]; falls: [formality]; walk",
                "a walk that cannot be gone; t02-scan-and-share/walks.yaml; say neighbour.tell; say neighbour.shout; walk",
                "a line no walk earns; t02-scan-and-share/walks.yaml; - say patient.done; - say patient.go; walk",
                "an answer that is wrong; t06-bill-with-errors/task.yaml; 'field: bill.total, wanted: \"{{right}}\"'; 'field: bill.total, wanted: \"{{billed}}\"'; walk"
            })
    void eachRuleCatchesItsOffender(String what, String file, String from, String to, String rule) {
        String path = "frontdesk/" + file;
        String text = SHIPPED.text(path).orElseThrow();
        assertThat(text).as("%s: the seed must change something", what).contains(from);
        int at = text.indexOf(from);
        String broken = text.substring(0, at) + (to == null ? "" : to) + text.substring(at + from.length());
        assertThat(FrontDeskService.check(SHIPPED.with(Map.of(path, broken))).list())
                .as(what)
                .extracting(Fault::rule)
                .contains(rule);
    }

    @Test
    void aHospitalWithoutScreensIsToldWhere() {
        ContentTree broken = SHIPPED.with(Map.of("frontdesk/" + HIS + "forms/search.yaml", "id: search\n"));
        assertThat(FrontDeskService.check(broken).list())
                .anySatisfy(fault -> assertThat(fault.file()).isEqualTo("frontdesk/his/forms/search.yaml"));
    }
}
