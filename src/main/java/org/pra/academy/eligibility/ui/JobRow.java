package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pra.academy.eligibility.Job;

/** One stretch of work in the form. */
final class JobRow extends Div {

    private final TextField employer = new TextField(text("eligibility.job.employer"));
    private final DatePicker from = new DatePicker(text("eligibility.job.from"));
    private final DatePicker to = new DatePicker(text("eligibility.job.to"));
    private final Checkbox relevant = new Checkbox(text("eligibility.job.relevant"));
    private final TextField relevance = new TextField(text("eligibility.job.relevance"));

    JobRow(@Nullable Job job, Consumer<JobRow> onRemove) {
        addClassNames("shell-card", "eligibility-job");
        to.setHelperText(text("eligibility.job.to.hint"));
        NativeButton remove = new NativeButton(text("eligibility.job.remove"), click -> onRemove.accept(this));
        remove.addClassNames("shell-button", "shell-button-quiet");
        add(employer, from, to, relevant, relevance, remove);
        if (job != null) {
            employer.setValue(job.employer());
            from.setValue(job.from());
            to.setValue(job.to());
            relevant.setValue(job.relevant());
            relevance.setValue(job.relevance());
        }
    }

    /** Empty when nothing was filled in. */
    Optional<Job> job() {
        if (employer.isEmpty() && from.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty()) {
            throw new IllegalArgumentException(text("eligibility.job.fromMissing", employer.getValue()));
        }
        return Optional.of(new Job(
                employer.getValue(), from.getValue(), to.getValue(), relevant.getValue(), relevance.getValue()));
    }
}
