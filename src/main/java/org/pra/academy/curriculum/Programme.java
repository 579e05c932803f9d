package org.pra.academy.curriculum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** The published programme of one version. Built only from files without a fault, so its hours sum to its total. */
public record Programme(
        String id,
        String version,
        String title,
        String qualification,
        int nsqfLevel,
        String level,
        String valuesNote,
        int credits,
        Minutes total,
        Map<HoursKind, Minutes> byKind,
        List<Unit> units,
        List<Lecture> lectures,
        List<Video> videos,
        List<PracticeBlock> blocks,
        List<EmployabilityModule> employability,
        List<ProgrammeWeek> weeks,
        String digest) {

    public Programme {
        byKind = new EnumMap<>(byKind);
    }

    public Optional<Unit> unit(UnitCode code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    public Optional<Lecture> lecture(String lectureId) {
        return lectures.stream()
                .filter(lecture -> lecture.id().equalsIgnoreCase(lectureId))
                .findFirst();
    }

    public Optional<Video> video(String videoId) {
        return videos.stream()
                .filter(video -> video.id().equalsIgnoreCase(videoId))
                .findFirst();
    }

    public Optional<PracticeBlock> block(String blockId) {
        return blocks.stream()
                .filter(block -> block.id().equalsIgnoreCase(blockId))
                .findFirst();
    }

    /** The module behind an employability block, where its folder exists. */
    public Optional<EmployabilityModule> employability(String blockId) {
        return employability.stream()
                .filter(module -> module.id().equalsIgnoreCase(blockId))
                .findFirst();
    }

    /** What can be read under an id: the text of a complete lecture or the lesson of an employability module. */
    public Optional<Reading> reading(String itemId) {
        return lecture(itemId)
                .flatMap(lecture -> lecture.text().map(text -> new Reading(lecture.id(), lecture.title(), text)))
                .or(() ->
                        employability(itemId).map(module -> new Reading(module.id(), module.title(), module.lesson())));
    }

    /** Everything that can be read, in the order of the programme: lectures first, then employability modules. */
    public List<Reading> readings() {
        return Stream.concat(
                        lectures.stream().map(Lecture::id),
                        employability.stream().map(EmployabilityModule::id))
                .flatMap(id -> reading(id).stream())
                .toList();
    }

    /** What a lecture, video or block is called, by its id. */
    public Optional<String> titleOf(String itemId) {
        return lecture(itemId)
                .map(Lecture::title)
                .or(() -> video(itemId).map(Video::title))
                .or(() -> employability(itemId).map(EmployabilityModule::title))
                .or(() -> block(itemId).map(PracticeBlock::title));
    }

    /** Minutes of a lecture, video or block by its id; none for an id that is not in the programme. */
    public Minutes minutesOf(String itemId) {
        return lecture(itemId)
                .map(Lecture::minutes)
                .or(() -> video(itemId).map(Video::minutes))
                .or(() -> block(itemId).map(PracticeBlock::minutes))
                .orElse(Minutes.NONE);
    }

    /** Planned minutes of each week in order; an item that stands in several weeks is spread evenly over them. */
    public List<Minutes> plannedByWeek() {
        Map<String, Long> weeksOf = weeks.stream()
                .flatMap(week -> week.items().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return weeks.stream()
                .map(week -> Minutes.of((int) Math.round(week.items().stream()
                        .mapToDouble(item -> minutesOf(item).value() / (double) weeksOf.getOrDefault(item, 1L))
                        .sum())))
                .toList();
    }
}
