package org.pra.academy.competence;

import java.util.List;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.UnitCode;

/** The pass rules as data: what share is wanted where, also of the logbook, which sheets and scenarios gate. */
record PassRules(
        String version,
        Percent theory,
        Percent practical,
        Percent unit,
        boolean eachUnit,
        Percent aggregate,
        Percent hours,
        Percent logbook,
        UnitCode theoryFromMarks,
        List<String> criticalChecklists,
        List<String> scenarios,
        List<String> entryScenarios,
        boolean entryAttendance) {

    static final String FILE = "rules/pass-rules.yaml";

    static PassRules read(ContentTree files, Faults faults) {
        ContentNode yaml = Yaml.read(files, FILE, faults);
        return new PassRules(
                yaml.text("version"),
                percent(yaml, "theory-percent"),
                percent(yaml, "practical-percent"),
                percent(yaml, "unit-percent"),
                yaml.flag("each-unit"),
                percent(yaml, "aggregate-percent"),
                percent(yaml, "hours-percent"),
                percent(yaml, "logbook-percent"),
                yaml.value("theory-unit-from-marks", UnitCode::new, new UnitCode("HSS/N0000")),
                yaml.texts("critical-checklists"),
                yaml.texts("scenarios"),
                yaml.child("entry-to-theory").texts("scenarios"),
                yaml.child("entry-to-theory").flag("attendance"));
    }

    private static Percent percent(ContentNode yaml, String key) {
        return yaml.value(key, text -> Percent.of(Integer.parseInt(text)), Percent.ZERO);
    }
}
