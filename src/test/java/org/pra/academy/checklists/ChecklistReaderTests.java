package org.pra.academy.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.content.Faults;

class ChecklistReaderTests {

    private static final String SHEET = """
            id: CK-X
            title: Two lines
            unit: HSS/N9617
            edition: none
            modes:
              - {id: all, title: All, hides: []}
            phases:
              - id: one
                title: One
                lines:
                  - {id: L1, text: First, target: seen, critical: true, measure: {kind: seconds, max: 5}}
                  - {id: L2, text: Second, target: seen}
            """;
    private static final String PASS = "mode: all\ndone: [L1, L2]\nmeasured: {L1: 5}\npassed: true\n";

    @Test
    void shippedSheetsProveThemselvesByTheirExemplars() {
        ContentTree shipped = ContentTree.shipped();
        assertThat(shipped.paths("checklists/ck-bls-adult/exemplars/", ".yaml")).hasSize(4);
        Faults faults = new Faults();
        assertThat(new ChecklistReader(shipped, faults).all())
                .extracting(Checklist::id)
                .contains("CK-BLS-A");
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void readingASoundSheetFindsNoFault() {
        assertThat(read(SHEET, PASS).list()).isEmpty();
    }

    @Test
    void anExemplarMarkedOtherwiseIsAFault() {
        assertThat(read(SHEET, PASS.replace("L1: 5", "L1: 6")).list())
                .extracting(Fault::rule)
                .containsExactly("exemplar");
    }

    @Test
    void anExemplarThatTicksAnUnknownLineIsAFaultWithItsFile() {
        assertThat(read(SHEET, PASS.replace("[L1, L2]", "[L1, L2, L9]")).list())
                .singleElement()
                .hasToString("checklists/x/exemplars/pass.yaml:1: exemplar-line: The mode shows no line L9.");
    }

    @Test
    void aSecondLineWithTheSameIdIsAFault() {
        assertThat(read(SHEET.replace("id: L2", "id: L1"), "mode: all\ndone: [L1]\npassed: true\n")
                        .list())
                .extracting(Fault::rule)
                .containsExactly("line-id");
    }

    @Test
    void anUnknownKindOfMeasureIsAFaultAtItsLine() {
        assertThat(read(SHEET.replace("kind: seconds", "kind: miles"), PASS).list())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(11))
                .extracting(Fault::rule)
                .isEqualTo("bad-value");
    }

    @Test
    void boundsTheWrongWayRoundAreAFault() {
        assertThat(read(SHEET.replace("max: 5", "min: 9, max: 5"), PASS.replace("L1: 5", "L2: 1"))
                        .list())
                .extracting(Fault::rule)
                .containsExactly("measure");
    }

    @Test
    void digestChangesWithTheText() {
        assertThat(new ChecklistReader(tree(SHEET, PASS), new Faults())
                        .all()
                        .getFirst()
                        .digest())
                .isNotEqualTo(new ChecklistReader(tree(SHEET.replace("Second", "Third"), PASS), new Faults())
                        .all()
                        .getFirst()
                        .digest());
    }

    private static Faults read(String sheet, String exemplar) {
        Faults faults = new Faults();
        new ChecklistReader(tree(sheet, exemplar), faults).all();
        return faults;
    }

    private static ContentTree tree(String sheet, String exemplar) {
        return ContentTree.of(
                Map.of("checklists/x/checklist.yaml", sheet, "checklists/x/exemplars/pass.yaml", exemplar));
    }
}
