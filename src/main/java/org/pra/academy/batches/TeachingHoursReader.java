package org.pra.academy.batches;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** Reads the institute's teaching hours and holds them against each other. */
final class TeachingHoursReader {

    static final String FILE = "rules/timetable.yaml";

    private TeachingHoursReader() {}

    static TeachingHours read(ContentTree tree, Faults faults) {
        ContentNode yaml = Yaml.read(tree, FILE, faults);
        ContentNode day = yaml.child("day");
        ContentNode attendance = yaml.child("attendance");
        TeachingHours hours = new TeachingHours(
                days(yaml),
                time(day, "opens", LocalTime.of(9, 0)),
                time(day, "closes", LocalTime.of(17, 0)),
                time(day, "break-from", LocalTime.of(13, 0)),
                time(day, "break-until", LocalTime.of(13, 30)),
                Math.max(1, yaml.number("step-minutes")),
                Math.max(0, yaml.number("pause-minutes")),
                longest(yaml.child("longest-minutes")),
                Duration.ofMinutes(attendance.number("opens-before-minutes")),
                Duration.ofMinutes(attendance.number("late-after-minutes")),
                yaml.list("rooms").stream().map(TeachingHoursReader::room).toList(),
                holidays(yaml));
        check(hours, yaml);
        return hours;
    }

    private static void check(TeachingHours hours, ContentNode yaml) {
        if (hours.days().isEmpty()) {
            yaml.fault("teaching-days", "The institute teaches on at least one day of the week.");
        }
        if (!(hours.opens().isBefore(hours.breakFrom())
                && hours.breakFrom().isBefore(hours.breakUntil())
                && hours.breakUntil().isBefore(hours.closes()))) {
            yaml.fault("teaching-day", "A day opens, breaks, goes on and closes, in this order.");
            return;
        }
        int half = (int) Math.max(
                Duration.between(hours.opens(), hours.breakFrom()).toMinutes(),
                Duration.between(hours.breakUntil(), hours.closes()).toMinutes());
        hours.longest().forEach((kind, minutes) -> {
            int most = kind == SessionKind.OJT ? hours.dayMinutes() : half;
            if (minutes < hours.step() || minutes > most) {
                yaml.fault(
                        "longest-minutes",
                        "The longest " + kind.word() + " session is " + minutes + " minutes; " + most + " fit.");
            }
        });
    }

    private static Set<DayOfWeek> days(ContentNode yaml) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (ContentNode node : yaml.list("teaching-days")) {
            parse(node, DayOfWeek::valueOf, days::add, "a day such as MONDAY");
        }
        return days;
    }

    private static Map<SessionKind, Integer> longest(ContentNode yaml) {
        Map<SessionKind, Integer> longest = new EnumMap<>(SessionKind.class);
        for (SessionKind kind : SessionKind.values()) {
            longest.put(kind, yaml.number(kind.word()));
        }
        return longest;
    }

    private static TeachingHours.Room room(ContentNode yaml) {
        return new TeachingHours.Room(yaml.text("name"), List.copyOf(yaml.texts("for")), yaml.flag("shared"));
    }

    private static Map<LocalDate, String> holidays(ContentNode yaml) {
        Map<LocalDate, String> holidays = new LinkedHashMap<>();
        for (ContentNode node : yaml.list("holidays")) {
            String name = node.text("name");
            parse(node.child("date"), LocalDate::parse, day -> holidays.put(day, name), "a date such as 2026-10-02");
        }
        return holidays;
    }

    private static LocalTime time(ContentNode yaml, String key, LocalTime standIn) {
        LocalTime[] found = {standIn};
        parse(yaml.child(key), LocalTime::parse, time -> found[0] = time, "a time such as \"09:30\"");
        return found[0];
    }

    private static <T> void parse(
            ContentNode node, Function<String, T> reader, java.util.function.Consumer<T> take, String wanted) {
        try {
            take.accept(reader.apply(node.asText()));
        } catch (DateTimeException | IllegalArgumentException e) {
            node.fault("bad-value", "'" + node.asText() + "' is not " + wanted + ".");
        }
    }
}
