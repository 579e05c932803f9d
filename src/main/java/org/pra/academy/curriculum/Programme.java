package org.pra.academy.curriculum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
