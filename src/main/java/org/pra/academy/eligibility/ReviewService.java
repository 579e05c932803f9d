package org.pra.academy.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators verify papers and decide. Nobody decides their own application. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ReviewService {

    private final Applications applications;
    private final Papers papers;
    private final ProfileJson json;
    private final CaseReader cases;
    private final CurrentActor currentActor;
    private final Letters letters;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ReviewService(
            Applications applications,
            Papers papers,
            ProfileJson json,
            CaseReader cases,
            CurrentActor currentActor,
            Letters letters,
            Clock clock,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.papers = papers;
        this.json = json;
        this.cases = cases;
        this.currentActor = currentActor;
        this.letters = letters;
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Submitted applications first, longest waiting on top, then the decided ones. Drafts are their writers' own. */
    @Transactional(readOnly = true)
    public List<ApplicationRow> queue(int offset, int limit) {
        return jdbc.sql("""
                SELECT a.id, a.applicant_id, a.state, a.submitted_at, COUNT(e.id), COALESCE(SUM(e.state = 'UNCHECKED'), 0), a.profile, a.report
                FROM eligibility_application a LEFT JOIN eligibility_evidence e ON e.application_id = a.id
                WHERE a.state <> 'DRAFT' GROUP BY a.id
                ORDER BY a.state IN ('SUBMITTED', 'OVERRIDE_PROPOSED') DESC, a.submitted_at LIMIT :limit OFFSET :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query(this::row)
                .list();
    }

    private ApplicationRow row(ResultSet row, int number) throws SQLException {
        LocalDateTime submitted = row.getObject(4, LocalDateTime.class);
        Instant since = submitted == null ? null : submitted.toInstant(ZoneOffset.UTC);
        return new ApplicationRow(
                UUID.fromString(row.getString(1)),
                PersonId.of(row.getString(2)),
                ApplicationState.valueOf(row.getString(3)),
                since,
                since == null
                        ? 0
                        : (int) Duration.between(since, clock.instant()).toDays(),
                row.getInt(5),
                row.getInt(6),
                cases.report(row.getString(7), row.getString(8)).holding().stream()
                        .map(RouteResult::route)
                        .toList());
    }

    @Transactional(readOnly = true)
    public ApplicationCase one(UUID id) {
        return cases.read(application(id));
    }

    public void verify(UUID evidence) {
        mark(evidence, Evidence.EvidenceState.VERIFIED, null);
    }

    public void reject(UUID evidence, String why) {
        mark(evidence, Evidence.EvidenceState.REJECTED, reason(why));
    }

    public ReviewOutcome askForMore(UUID id, String question) {
        Application application = decidable(id);
        application.askForMore(reason(question));
        letters.send(application.applicant(), "Your application: we need one more thing", question);
        return done(application);
    }

    public ReviewOutcome accept(UUID id) {
        Application application = decidable(id);
        ApplicationCase seen = cases.read(application);
        List<RouteResult> proven = seen.proven();
        if (proven.isEmpty()) {
            return new ReviewOutcome.NothingProven(seen.report().holding());
        }
        String routes = proven.stream().map(RouteResult::route).collect(Collectors.joining(", "));
        application.accept(currentActor.person(), clock.instant(), json.write(seen.report()), routes);
        letters.send(
                application.applicant(),
                "Your application is accepted",
                "You fulfil entry route " + routes + ". The institute will enrol you in a batch.");
        return done(application);
    }

    public ReviewOutcome refuse(UUID id, String why) {
        Application application = decidable(id);
        application.refuse(
                currentActor.person(),
                clock.instant(),
                reason(why),
                json.write(cases.read(application).report()));
        letters.send(
                application.applicant(), "Your application", "Your application was not accepted. The reason: " + why);
        return done(application);
    }

    public ReviewOutcome proposeOverride(UUID id, String why) {
        Application application = decidable(id);
        application.proposeOverride(currentActor.person(), reason(why));
        return done(application);
    }

    public ReviewOutcome confirmOverride(UUID id) {
        Application application = decidable(id);
        application.confirmOverride(
                currentActor.person(),
                clock.instant(),
                json.write(cases.read(application).report()));
        letters.send(
                application.applicant(),
                "Your application is accepted",
                "The institute accepted you. It will enrol you in a batch.");
        return done(application);
    }

    private ReviewOutcome done(Application application) {
        return new ReviewOutcome.Done(applications.save(application).state());
    }

    private void mark(UUID evidence, Evidence.EvidenceState state, @Nullable String why) {
        Application application = decidable(papers.applicationOf(evidence).orElseThrow());
        papers.check(evidence, state, why, currentActor.person(), clock.instant());
        events.publishEvent(
                new ApplicationEvents.EvidenceChecked(evidence, application.applicant(), state.name(), why));
    }

    private Application decidable(UUID id) {
        Application application = application(id);
        if (currentActor.actor().is(application.applicant())) {
            throw new CurrentActor.NotAllowed("Nobody decides their own application.");
        }
        return application;
    }

    private Application application(UUID id) {
        return applications
                .findById(id)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such application."));
    }

    private static String reason(String why) {
        if (Objects.requireNonNullElse(why, "").isBlank()) {
            throw new IllegalArgumentException(
                    "Write the reason: it is kept with the decision and shown to the applicant.");
        }
        return why.strip();
    }
}
