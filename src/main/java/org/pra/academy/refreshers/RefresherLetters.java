package org.pra.academy.refreshers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pra.academy.kernel.AcademyAddress;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One letter a week to those who asked for it and have something to show again; whoever did not ask gets none. */
@Service
@Transactional
public class RefresherLetters {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int MOST = 200;
    private final JdbcClient jdbc;
    private final RefresherService refreshers;
    private final Letters letters;
    private final AcademyAddress address;
    private final CurrentActor currentActor;
    private final Clock clock;

    RefresherLetters(
            JdbcClient jdbc,
            RefresherService refreshers,
            Letters letters,
            AcademyAddress address,
            CurrentActor currentActor,
            Clock clock) {
        this.jdbc = jdbc;
        this.refreshers = refreshers;
        this.letters = letters;
        this.address = address;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public boolean wanted() {
        return jdbc.sql("SELECT wanted FROM refreshers_letter WHERE trainee_id = ?")
                .params(currentActor.person().toString())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Asks for the letter, or for none; answers when that was stored. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Instant want(boolean wanted) {
        Instant now = clock.instant();
        jdbc.sql("""
                INSERT INTO refreshers_letter (trainee_id, wanted, chosen_at) VALUES (:trainee, :wanted, :now)
                ON DUPLICATE KEY UPDATE wanted = :wanted, chosen_at = :now""")
                .param("trainee", currentActor.person().toString())
                .param("wanted", wanted)
                .param("now", utc(now))
                .update();
        return now;
    }

    /** Writes to everybody whose last letter is a week old; several nodes share the work. Answers how many letters were written. */
    @Scheduled(fixedDelayString = "${pra.refreshers-every:1h}", initialDelayString = "${pra.refreshers-first:2m}")
    @CalledByServices
    public int round() {
        Instant now = clock.instant();
        List<PersonId> due = jdbc.sql("""
                SELECT trainee_id FROM refreshers_letter WHERE wanted AND (written_at IS NULL OR written_at <= ?)
                ORDER BY written_at LIMIT %d FOR UPDATE SKIP LOCKED""".formatted(MOST))
                .params(utc(now.minus(WEEK)))
                .query((row, number) -> PersonId.of(row.getString(1)))
                .list();
        Map<PersonId, List<Skill>> skills = refreshers.of(due);
        int written = 0;
        for (PersonId trainee : due) {
            List<Skill> wanted = skills.getOrDefault(trainee, List.of()).stream()
                    .filter(Skill::wanted)
                    .toList();
            if (!wanted.isEmpty()) {
                letters.send(trainee, subject(wanted), text(wanted));
                jdbc.sql("UPDATE refreshers_letter SET written_at = ? WHERE trainee_id = ?")
                        .params(utc(now), trainee.toString())
                        .update();
                written++;
            }
        }
        return written;
    }

    private static String subject(List<Skill> skills) {
        return skills.size() == 1
                ? "A skill to show again: " + skills.getFirst().title()
                : skills.size() + " skills to show again";
    }

    private String text(List<Skill> skills) {
        StringBuilder text = new StringBuilder("Namaste,\n\nthese skills were last shown some time ago:\n");
        for (Skill skill : skills) {
            text.append("\n– ")
                    .append(skill.item())
                    .append(' ')
                    .append(skill.title())
                    .append(skill.state() == Skill.State.MISSED ? ": last passed on " : ": last shown on ")
                    .append(DAY.format(skill.shown()))
                    .append(". ")
                    .append(skill.why());
        }
        return text.append("\n\nWhat to do for each, and where you switch this letter off:\n")
                .append(address.value())
                .append('/')
                .append(RefresherPaths.MINE)
                .append('\n')
                .toString();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
