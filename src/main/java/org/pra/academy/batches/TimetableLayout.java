package org.pra.academy.batches;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays the 18 weeks out on days and hours: theory first on a day, then practice, then employability; evenly over the days of its week.
 * What does not fit into its week goes to a later one, and what fits nowhere stays in the answer without a place. Nothing is dropped:
 * the minutes of each source sum to what the programme plans.
 */
final class TimetableLayout {

    /** A session as laid out; without a date it waits for a place. */
    record Planned(
            PlanSource source,
            int week,
            int minutes,
            @Nullable LocalDate date,
            @Nullable LocalTime start) {}

    private record Piece(PlanSource source, int week, int minutes) {}

    private final LocalDate starts;
    private final TeachingHours hours;
    private final Map<Integer, List<DayPlan>> days = new TreeMap<>();
    private final List<Planned> placed = new ArrayList<>();

    private TimetableLayout(LocalDate starts, TeachingHours hours) {
        this.starts = starts;
        this.hours = hours;
    }

    static List<Planned> of(List<PlanSource> sources, int weeks, LocalDate starts, TeachingHours hours) {
        TimetableLayout layout = new TimetableLayout(starts, hours);
        Map<Integer, Integer> capacity = new TreeMap<>();
        for (int week = 1; week <= weeks; week++) {
            layout.days.put(week, layout.daysOf(week));
            capacity.put(week, layout.daysOf(week).size() * hours.dayMinutes());
        }
        List<Piece> left = new ArrayList<>();
        pieces(WeekSpread.of(sources, capacity), hours)
                .forEach((week, pieces) -> left.addAll(layout.placeEvenly(week, pieces)));
        left.forEach(layout::placeAnywhere);
        return layout.placed;
    }

    private List<DayPlan> daysOf(int week) {
        LocalDate first = starts.plusWeeks(week - 1L);
        return first.datesUntil(first.plusWeeks(1))
                .filter(hours::teaches)
                .map(day -> new DayPlan(day, hours))
                .toList();
    }

    private static Map<Integer, List<Piece>> pieces(
            Map<PlanSource, Map<Integer, Integer>> spread, TeachingHours hours) {
        Map<Integer, List<Piece>> pieces = new TreeMap<>();
        spread.forEach((source, weeks) ->
                weeks.forEach((week, minutes) -> cut(minutes, hours.longest(source.kind()), hours.step())
                        .forEach(piece -> pieces.computeIfAbsent(week, _ -> new ArrayList<>())
                                .add(new Piece(source, week, piece)))));
        return pieces;
    }

    /** Cuts minutes into as few sessions as the longest allows, as even as the step allows. */
    static List<Integer> cut(int minutes, int longest, int step) {
        List<Integer> pieces = new ArrayList<>();
        int left = minutes;
        for (int still = Math.ceilDiv(minutes, longest); still > 0; still--) {
            int piece = still == 1 ? left : Math.min(longest, Math.ceilDiv(Math.ceilDiv(left, still), step) * step);
            pieces.add(piece);
            left -= piece;
        }
        return pieces;
    }

    /** Places the pieces of a week and answers with those that found no place on their day or another day of the week. */
    private List<Piece> placeEvenly(int week, List<Piece> pieces) {
        List<DayPlan> open = days.getOrDefault(week, List.of());
        Map<Integer, List<Piece>> byStream = new TreeMap<>();
        pieces.forEach(piece ->
                byStream.computeIfAbsent(stream(piece), _ -> new ArrayList<>()).add(piece));
        List<Piece> left = new ArrayList<>();
        for (List<Piece> stream : byStream.values()) {
            IdentityHashMap<Piece, Integer> wanted = wantedDays(stream, open.size());
            for (Piece piece : stream) {
                int day = wanted.getOrDefault(piece, 0);
                if (open.isEmpty() || !place(piece, open.get(day))) {
                    left.add(piece);
                }
            }
        }
        left.removeIf(piece -> open.stream().anyMatch(day -> place(piece, day)));
        return left;
    }

    private static IdentityHashMap<Piece, Integer> wantedDays(List<Piece> stream, int days) {
        int total = stream.stream().mapToInt(Piece::minutes).sum();
        IdentityHashMap<Piece, Integer> wanted = new IdentityHashMap<>();
        int before = 0;
        for (Piece piece : stream) {
            wanted.put(piece, total == 0 ? 0 : (int) ((long) before * days / total));
            before += piece.minutes();
        }
        return wanted;
    }

    private static int stream(Piece piece) {
        return switch (piece.source().kind()) {
            case LECTURE, VIDEO -> 0;
            case PRACTICAL -> 1;
            case EMPLOYABILITY -> 2;
            case OJT -> 3;
        };
    }

    private void placeAnywhere(Piece piece) {
        boolean found = days.entrySet().stream()
                .filter(week -> week.getKey() > piece.week())
                .flatMap(week -> week.getValue().stream())
                .anyMatch(day -> place(piece, day));
        if (!found) {
            placed.add(new Planned(piece.source(), piece.week(), piece.minutes(), null, null));
        }
    }

    private boolean place(Piece piece, DayPlan day) {
        Optional<LocalTime> start = day.take(piece.minutes(), piece.source().kind() == SessionKind.OJT);
        start.ifPresent(
                time -> placed.add(new Planned(piece.source(), piece.week(), piece.minutes(), day.date(), time)));
        return start.isPresent();
    }
}
