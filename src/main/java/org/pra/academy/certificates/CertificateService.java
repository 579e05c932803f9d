package org.pra.academy.certificates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pra.academy.competence.Competence;
import org.pra.academy.competence.CompetenceService;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.hours.HoursService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.AcademyAddress;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Issues completion records from a decision made again inside the same transaction, and answers anybody about a serial. */
@Service
@Transactional
public class CertificateService {

    private final Certificates certificates;
    private final CompetenceService competence;
    private final ProgrammeService programmes;
    private final HoursService hours;
    private final PersonNames names;
    private final CurrentActor currentActor;
    private final Letters letters;
    private final CertificatePdf pdf;
    private final AcademyAddress address;
    private final Clock clock;
    private final String institute;
    private final JsonMapper json = JsonMapper.builder().build();

    CertificateService(
            Certificates certificates,
            CompetenceService competence,
            ProgrammeService programmes,
            HoursService hours,
            PersonNames names,
            CurrentActor currentActor,
            Letters letters,
            CertificatePdf pdf,
            AcademyAddress address,
            Clock clock,
            @Value("${pra.institute:PRA Academy}") String institute) {
        this.certificates = certificates;
        this.competence = competence;
        this.programmes = programmes;
        this.hours = hours;
        this.names = names;
        this.currentActor = currentActor;
        this.letters = letters;
        this.pdf = pdf;
        this.address = address;
        this.clock = clock;
        this.institute = institute;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public IssueOutcome issue(PersonId trainee) {
        Optional<Certificate> valid = certificates.findByTraineeIdAndState(trainee.value(), CertificateState.VALID);
        if (valid.isPresent()) {
            return new IssueOutcome.AlreadyIssued(valid.get().serial());
        }
        Competence decided = competence.decide(trainee);
        if (!decided.competent()) {
            return new IssueOutcome.NotYet(decided);
        }
        return new IssueOutcome.Issued(write(trainee, decided).serial());
    }

    /** A new record in place of the valid one, after a correction of name or marks; the old serial answers "superseded". */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public IssueOutcome reissue(PersonId trainee, String why) {
        requireReason(why);
        Competence decided = competence.decide(trainee);
        if (!decided.competent()) {
            return new IssueOutcome.NotYet(decided);
        }
        Optional<Certificate> old = certificates.findByTraineeIdAndState(trainee.value(), CertificateState.VALID);
        String serial = Serials.next(clock.instant().atZone(clock.getZone()).getYear());
        old.ifPresent(certificate -> {
            certificate.supersede(serial, why);
            certificates.saveAndFlush(certificate);
        });
        return new IssueOutcome.Issued(write(trainee, decided, serial).serial());
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void revoke(String serial, String why) {
        requireReason(why);
        Certificate certificate = certificates
                .findBySerial(serial)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such record."));
        certificate.revoke(why.strip(), clock.instant());
        certificates.save(certificate);
    }

    /** The status of a serial, for anybody. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Verification verify(String serial) {
        String wanted = serial.strip().toUpperCase(Locale.ROOT);
        return certificates
                .findBySerial(wanted)
                .<Verification>map(found -> new Verification.Found(
                        found.state(),
                        found.serial(),
                        facts(found),
                        found.factsHash(),
                        found.supersededBy(),
                        found.revokedWhy(),
                        found.revokedAt()))
                .orElseGet(() -> new Verification.Unknown(wanted));
    }

    /** The record as PDF, for its owner and administrators; drawn from the frozen facts, so it is the same every time. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public byte[] pdf(String serial) {
        Certificate certificate = certificates
                .findBySerial(serial)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such record."));
        currentActor.requireSelfOr(certificate.trainee(), Role.ADMINISTRATOR);
        return pdf.draw(
                facts(certificate), address.value() + "/verify/" + certificate.serial(), certificate.factsHash());
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CertificateRow> of(PersonId trainee) {
        currentActor.requireSelfOr(trainee, Role.ADMINISTRATOR);
        return certificates.findByTraineeIdOrderByIssuedAtDesc(trainee.value()).stream()
                .map(this::row)
                .toList();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<CertificateRow> latest() {
        return certificates.findTop200ByOrderByIssuedAtDesc().stream()
                .map(this::row)
                .toList();
    }

    private Certificate write(PersonId trainee, Competence decided) {
        return write(
                trainee,
                decided,
                Serials.next(clock.instant().atZone(clock.getZone()).getYear()));
    }

    private Certificate write(PersonId trainee, Competence decided, String serial) {
        Instant now = clock.instant();
        CertificateFacts facts = FactsWriter.write(
                serial,
                names.of(trainee),
                institute,
                currentActor.actor().name(),
                programmes.programme(trainee),
                decided,
                hours.sums(trainee),
                now);
        String text = json.writeValueAsString(facts);
        letters.send(
                trainee,
                "Your completion record",
                "Your completion record " + serial + " is issued. Anybody can check it at " + address.value()
                        + "/verify/" + serial);
        return certificates.save(new Certificate(serial, trainee, text, hash(text), currentActor.person(), now));
    }

    private CertificateRow row(Certificate certificate) {
        return new CertificateRow(
                certificate.serial(),
                certificate.trainee(),
                facts(certificate).learner(),
                certificate.state(),
                certificate.issuedAt());
    }

    private CertificateFacts facts(Certificate certificate) {
        return json.readValue(certificate.facts(), CertificateFacts.class);
    }

    private static void requireReason(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("Write the reason: it is kept, and shown where it matters.");
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
