package org.pra.academy.drills;

import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** Minutes of a drill count for a practical block that the programme has. */
final class DrillBlocks {

    private DrillBlocks() {}

    static void check(ContentTree files, ContentNode drill) {
        ContentNode blocks = Yaml.read(files, "blocks.yaml", new Faults());
        String block = drill.text("block");
        if (blocks.list("blocks").stream().map(node -> node.text("id")).noneMatch(block::equals)) {
            drill.child("block").fault("drill-block", "There is no block " + block + " for the minutes to count for.");
        }
    }
}
