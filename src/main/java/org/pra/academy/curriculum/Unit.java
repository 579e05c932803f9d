package org.pra.academy.curriculum;

import java.util.List;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** A unit of the qualification (a NOS): its statements, the hours it wants and the working marks it carries. */
public record Unit(
        UnitCode code,
        String title,
        String shortTitle,
        String source,
        Minutes theory,
        Minutes practical,
        Minutes ojt,
        Marks marks,
        List<String> outcomes,
        List<Statement> statements) {

    /** A working performance statement with an id that never changes. */
    public record Statement(String id, String text) {}

    /** Internal working marks, until official ones are loaded. */
    public record Marks(int theory, int practical, int viva, int ojt) {
        public int total() {
            return theory + practical + viva + ojt;
        }
    }

    public Minutes total() {
        return theory.plus(practical).plus(ojt);
    }
}
