package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pra.academy.eligibility.Credential;
import org.pra.academy.eligibility.Holding;
import org.pra.academy.eligibility.Job;
import org.pra.academy.eligibility.Profile;

/** What an applicant says of themselves: schooling, qualifications, work. */
final class ProfileForm extends Div {

    private static final List<BigDecimal> LEVELS = List.of("3", "3.5", "4", "4.5", "5", "5.5", "6").stream()
            .map(BigDecimal::new)
            .toList();
    private final Select<Integer> schooling = new Select<>();
    private final Select<BigDecimal> nsqf = new Select<>();
    private final Map<Credential, HoldingRow> holdings = new EnumMap<>(Credential.class);
    private final Div jobList = new Div();
    private final List<JobRow> jobs = new ArrayList<>();

    ProfileForm(List<String> relevantWork) {
        addClassName("eligibility-profile");
        schooling.setLabel(text("eligibility.profile.schooling"));
        schooling.setItems(0, 5, 8, 9, 10, 11, 12);
        schooling.setItemLabelGenerator(passed ->
                passed == 0 ? text("eligibility.profile.noSchooling") : text("eligibility.profile.class", passed));
        nsqf.setLabel(text("eligibility.profile.nsqf"));
        nsqf.setItems(LEVELS);
        nsqf.setEmptySelectionAllowed(true);
        nsqf.setEmptySelectionCaption(text("eligibility.profile.noNsqf"));
        nsqf.setItemLabelGenerator(level -> level == null
                ? text("eligibility.profile.noNsqf")
                : text("eligibility.profile.level", level.toPlainString()));
        add(schooling, nsqf, new H3(text("eligibility.profile.holdings")));
        for (Credential credential : Credential.values()) {
            HoldingRow row = new HoldingRow(credential);
            holdings.put(credential, row);
            add(row);
        }
        UnorderedList kinds = new UnorderedList();
        relevantWork.forEach(kind -> kinds.add(new ListItem(kind)));
        NativeButton more = new NativeButton(text("eligibility.job.add"), click -> addJob(null));
        more.addClassNames("shell-button", "shell-button-quiet");
        add(
                new H3(text("eligibility.profile.jobs")),
                new Paragraph(text("eligibility.profile.relevant")),
                kinds,
                jobList,
                more);
        show(Profile.EMPTY);
    }

    void show(Profile profile) {
        schooling.setValue(profile.schooling());
        nsqf.setValue(LEVELS.stream()
                .filter(level -> profile.nsqfLevel() != null && level.compareTo(profile.nsqfLevel()) == 0)
                .findFirst()
                .orElse(null));
        holdings.values().forEach(row -> row.show(profile.holdings()));
        jobs.clear();
        jobList.removeAll();
        profile.jobs().forEach(this::addJob);
    }

    /** The profile as filled in; refuses with a sentence when something does not fit. */
    Profile read() {
        return new Profile(
                null,
                schooling.getValue(),
                nsqf.getValue(),
                holdings.values().stream()
                        .map(HoldingRow::holding)
                        .flatMap(Optional::stream)
                        .toList(),
                jobs.stream().map(JobRow::job).flatMap(Optional::stream).toList());
    }

    private void addJob(@Nullable Job job) {
        JobRow row = new JobRow(job, gone -> {
            jobs.remove(gone);
            jobList.remove(gone);
        });
        jobs.add(row);
        jobList.add(row);
    }

    private static final class HoldingRow extends Div {
        private final Credential credential;
        private final Checkbox held;
        private final DatePicker from = new DatePicker(text("eligibility.holding.from"));
        private final DatePicker until = new DatePicker(text("eligibility.holding.until"));

        HoldingRow(Credential credential) {
            this.credential = credential;
            addClassName("eligibility-holding");
            held = new Checkbox(text("eligibility.credential." + credential.name()));
            add(held);
            if (credential.enrolment()) {
                held.addValueChangeListener(change -> dates(change.getValue()));
                add(from, until);
                dates(false);
            }
        }

        private void dates(boolean shown) {
            from.setVisible(shown);
            until.setVisible(shown);
        }

        void show(List<Holding> all) {
            Optional<Holding> found = all.stream()
                    .filter(holding -> holding.credential() == credential)
                    .findFirst();
            held.setValue(found.isPresent());
            from.setValue(found.map(Holding::from).orElse(null));
            until.setValue(found.map(Holding::until).orElse(null));
        }

        Optional<Holding> holding() {
            return held.getValue()
                    ? Optional.of(new Holding(credential, from.getValue(), until.getValue()))
                    : Optional.empty();
        }
    }
}
