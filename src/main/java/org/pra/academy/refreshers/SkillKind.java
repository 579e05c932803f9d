package org.pra.academy.refreshers;

import java.util.Locale;

/** How a skill is shown: by a sheet that was passed, by a conversation that was led competently, by the quiz of a lecture. */
public enum SkillKind {
    PRACTICAL,
    SCENARIO,
    LECTURE;

    static SkillKind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
