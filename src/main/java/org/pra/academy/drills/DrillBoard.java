package org.pra.academy.drills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is due for whom and how steady each drill has become. */
@Service
@Transactional(readOnly = true)
public class DrillBoard {

    private static final int STEADY_FROM = 2;
    private static final int SECONDS_A_CARD = 8;
    private static final int MINUTES_A_RHYTHM = 3;
    private final DrillBook book;
    private final CardBox cards;
    private final CurrentActor currentActor;
    private final Clock clock;

    DrillBoard(DrillBook book, CardBox cards, CurrentActor currentActor, Clock clock) {
        this.book = book;
        this.cards = cards;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Checks the drills of a candidate programme; answers with every fault. */
    public static Faults check(ContentTree candidate) {
        return DrillBook.check(candidate);
    }

    /** One's own drills, what is due first. */
    @PreAuthorize("hasRole('TRAINEE')")
    public List<DrillLine> mine() {
        return lines(
                book.mine(), cards.of(List.of(currentActor.person())).getOrDefault(currentActor.person(), Map.of()));
    }

    /** How many of one's own drills have something due today. */
    @PreAuthorize("hasRole('TRAINEE')")
    public int dueToday() {
        return (int) mine().stream().filter(DrillLine::wanted).count();
    }

    /** The institute's day. */
    @PreAuthorize("isAuthenticated()")
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** The day each met card of one's own comes back. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Map<String, LocalDate> dueDays(String drill) {
        Map<String, LocalDate> days = new HashMap<>();
        cards.of(List.of(currentActor.person()))
                .getOrDefault(currentActor.person(), Map.of())
                .getOrDefault(drill, List.of())
                .forEach(filed -> days.put(filed.card(), filed.dueOn()));
        return days;
    }

    /** How far practice has brought these people, in one statement; somebody who never practised stands with zeros. */
    @PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
    public Map<PersonId, List<DrillStanding>> standings(Collection<PersonId> trainees) {
        return standingsOf(trainees);
    }

    /** The same for services that decide on readiness. */
    @CalledByServices
    public Map<PersonId, List<DrillStanding>> standingsOf(Collection<PersonId> trainees) {
        Map<PersonId, Map<String, List<CardBox.Filed>>> met = cards.of(trainees);
        Map<PersonId, List<DrillStanding>> standings = new HashMap<>();
        for (PersonId trainee : trainees) {
            standings.put(
                    trainee,
                    lines(book.published(), met.getOrDefault(trainee, Map.of())).stream()
                            .map(line -> new DrillStanding(
                                    line.id(),
                                    line.title(),
                                    line.total() - line.unseen(),
                                    line.steady(),
                                    line.total(),
                                    line.due()))
                            .toList());
        }
        return standings;
    }

    private List<DrillLine> lines(DrillBook.Drills drills, Map<String, List<CardBox.Filed>> met) {
        LocalDate today = today();
        List<DrillLine> lines = new ArrayList<>();
        RhythmDrill rhythm = drills.rhythm();
        lines.add(line(
                rhythm.id(),
                rhythm.title(),
                rhythm.about(),
                DrillPaths.RHYTHM,
                rhythm.exercises().stream().map(RhythmExercise::id).toList(),
                met,
                today,
                MINUTES_A_RHYTHM));
        for (Deck deck : drills.decks()) {
            int minutes = Math.max(1, deck.round() * SECONDS_A_CARD / 60);
            lines.add(line(
                    deck.id(),
                    deck.title(),
                    deck.about(),
                    DrillPaths.deck(deck.id()),
                    deck.cards().stream().map(Deck.Card::id).toList(),
                    met,
                    today,
                    minutes));
        }
        return List.copyOf(lines);
    }

    private static DrillLine line(
            String id,
            String title,
            String about,
            String path,
            List<String> all,
            Map<String, List<CardBox.Filed>> met,
            LocalDate today,
            int minutes) {
        Set<String> known = new HashSet<>(all);
        List<CardBox.Filed> filed = met.getOrDefault(id, List.of()).stream()
                .filter(card -> known.contains(card.card()))
                .toList();
        List<CardBox.Filed> due =
                filed.stream().filter(card -> !card.dueOn().isAfter(today)).toList();
        return new DrillLine(
                id,
                title,
                about,
                path,
                all.size(),
                due.size(),
                (int) due.stream()
                        .filter(card -> card.spacing().repetitions() == 0)
                        .count(),
                all.size() - filed.size(),
                (int) filed.stream()
                        .filter(card -> card.spacing().repetitions() >= STEADY_FROM
                                && card.dueOn().isAfter(today))
                        .count(),
                minutes,
                filed.stream().map(CardBox.Filed::dueOn).min(LocalDate::compareTo));
    }
}
