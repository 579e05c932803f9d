package org.pra.academy.batches;

import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.Percent;

/** The share of held minutes a trainee must attend, as the pass rules say: the scheme's, or the higher one a centre asks for. */
record AttendanceRule(Percent wanted) {

    private static final String FILE = "rules/pass-rules.yaml";

    static AttendanceRule read(ContentTree files, Faults faults) {
        ContentNode yaml = Yaml.read(files, FILE, faults).child("attendance");
        String asked = yaml.text("asked");
        if (!asked.equals("scheme-percent") && !asked.equals("centre-percent")) {
            yaml.fault("attendance-asked", "Ask for scheme-percent or for centre-percent.");
            return new AttendanceRule(Percent.ZERO);
        }
        return new AttendanceRule(yaml.value(asked, text -> Percent.of(Integer.parseInt(text)), Percent.ZERO));
    }
}
