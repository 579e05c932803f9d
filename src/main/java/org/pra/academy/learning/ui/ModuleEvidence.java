package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import org.pra.academy.learning.EmployabilityProgress;
import org.pra.academy.shell.ui.Screen;

/** What a trainee shows for a module, as a chip and a sentence. */
final class ModuleEvidence {

    private ModuleEvidence() {}

    static Span chip(EmployabilityProgress progress) {
        if (progress.decision().holds()) {
            return Screen.chip("done", text("learning.state.done"));
        }
        return progress.begun()
                ? Screen.chip("attention", text("learning.state.begun"))
                : Screen.chip("neutral", text("learning.state.open"));
    }

    static String sentence(EmployabilityProgress progress) {
        String check = progress.lesson().quizPassed()
                ? "learning.employability.checkPassed"
                : progress.lesson().tries() > 0
                        ? "learning.employability.checkNotYet"
                        : "learning.employability.checkOpen";
        return text("learning.employability.evidence", progress.answered(), progress.tasks(), text(check));
    }
}
