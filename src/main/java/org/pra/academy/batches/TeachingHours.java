package org.pra.academy.batches;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When and where the institute teaches, as its file says: days, hours, break, rooms and holidays. */
public record TeachingHours(
        Set<DayOfWeek> days,
        LocalTime opens,
        LocalTime closes,
        LocalTime breakFrom,
        LocalTime breakUntil,
        int step,
        int pause,
        Map<SessionKind, Integer> longest,
        Duration opensBefore,
        Duration lateAfter,
        List<Room> rooms,
        Map<LocalDate, String> holidays) {

    /** A room, and the kinds or sources it is usual for. In a shared room several batches may be at once. */
    public record Room(String name, List<String> usualFor, boolean shared) {}

    public boolean teaches(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** Minutes between opening and closing without the break. */
    int dayMinutes() {
        return morning() + (int) Duration.between(breakUntil, closes).toMinutes();
    }

    private int morning() {
        return (int) Duration.between(opens, breakFrom).toMinutes();
    }

    /** When a session of so many minutes ends; one that runs over the midday break is longer by it. */
    public LocalTime end(LocalTime start, int minutes) {
        LocalTime plain = start.plusMinutes(minutes);
        boolean over = start.isBefore(breakFrom) && plain.isAfter(breakFrom);
        return over ? plain.plus(Duration.between(breakFrom, breakUntil)) : plain;
    }

    int longest(SessionKind kind) {
        return longest.getOrDefault(kind, dayMinutes());
    }

    /** The room that is usual for a source, empty where there is none. */
    String usualRoom(String source, SessionKind kind) {
        return roomFor(source).or(() -> roomFor(kind.word())).orElse("");
    }

    boolean shared(String room) {
        return rooms.stream().anyMatch(found -> found.shared() && found.name().equalsIgnoreCase(room));
    }

    private Optional<String> roomFor(String what) {
        return rooms.stream()
                .filter(room -> room.usualFor().contains(what))
                .map(Room::name)
                .findFirst();
    }
}
