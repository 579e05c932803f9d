package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.pra.academy.eligibility.Job;
import org.pra.academy.eligibility.Profile;
import org.pra.academy.shell.ui.Times;

/** What the applicant claims, as a reader checks it against the papers. */
final class ClaimList extends UnorderedList {

    ClaimList(Profile profile) {
        add(new ListItem(text("eligibility.profile.class", profile.schooling())));
        if (profile.nsqfLevel() != null) {
            add(new ListItem(
                    text("eligibility.profile.level", profile.nsqfLevel().toPlainString())));
        }
        profile.holdings()
                .forEach(holding -> add(new ListItem(
                        text("eligibility.credential." + holding.credential().name())
                                + (holding.from() == null || holding.until() == null
                                        ? ""
                                        : ", " + Times.day(holding.from()) + " – " + Times.day(holding.until())))));
        profile.jobs().forEach(job -> add(new ListItem(line(job))));
    }

    private static String line(Job job) {
        return text(
                job.relevant() ? "eligibility.claim.relevant" : "eligibility.claim.other",
                job.employer(),
                Times.day(job.from()),
                job.to() == null ? text("eligibility.claim.today") : Times.day(job.to()),
                job.relevance());
    }
}
