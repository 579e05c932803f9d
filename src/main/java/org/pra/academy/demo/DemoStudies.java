package org.pra.academy.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Video;
import org.pra.academy.identity.ActingAs;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.VideoService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lectures read and films watched in the weeks they belong to, some early, some late, never in the future. */
@Component
@Profile("demo")
class DemoStudies {

    private static final String WORKSHEET =
            "First they looked at each other and waited. Then she gave her name, asked one open question and wrote down the time of "
                    + "her promise. I would also repeat the promise at the end, so that the family can tell it to the others at home.";
    private final ActingAs actingAs;
    private final ProgrammeService programmes;
    private final DemoStages stages;
    private final VideoService videos;
    private final DemoClock clock;

    DemoStudies(
            ActingAs actingAs, ProgrammeService programmes, DemoStages stages, VideoService videos, DemoClock clock) {
        this.actingAs = actingAs;
        this.programmes = programmes;
        this.stages = stages;
        this.videos = videos;
        this.clock = clock;
    }

    /** The first lectures of the plan, and the films of their weeks; the batch began so many days ago. */
    void study(PersonId person, int number, int lectures, int begun) {
        List<Lecture> mine = programmes.programme().lectures().stream()
                .filter(Lecture::complete)
                .limit(lectures)
                .toList();
        for (int i = 0; i < mine.size(); i++) {
            clock.daysAgo(day(mine.get(i).week(), number + i, begun));
            stages.finish(person, mine.get(i));
        }
        int reached = mine.getLast().week();
        programmes.programme().videos().stream()
                .filter(video -> video.week() < reached)
                .forEach(video -> whole(person, video, day(video.week(), number, begun)));
    }

    /** Left in the middle: seen up to the last question of the film, which is still open. */
    void leaveInTheMiddle(PersonId person, Video video, int daysAgo) {
        video.film().ifPresent(film -> {
            Film.Stop last = film.stops().getLast();
            watch(person, video, film, last.second() - 6, daysAgo);
            film.stops().stream().limit(film.stops().size() - 1L).forEach(stop -> answer(person, video, stop));
        });
    }

    private void whole(PersonId person, Video video, int daysAgo) {
        video.film().ifPresent(film -> {
            watch(person, video, film, film.seconds(), daysAgo);
            film.stops().forEach(stop -> answer(person, video, stop));
            actingAs.run(person, () -> {
                videos.write(video.id(), WORKSHEET);
                videos.finish(video.id());
            });
        });
    }

    private void watch(PersonId person, Video video, Film film, int upTo, int daysAgo) {
        clock.daysAgo(daysAgo);
        Instant opened = clock.instant();
        actingAs.run(person, () -> videos.open(video.id()));
        clock.at(opened.plus(Duration.ofSeconds(film.seconds())));
        actingAs.run(person, () -> videos.watched(video.id(), 0, upTo * 10));
    }

    private void answer(PersonId person, Video video, Film.Stop stop) {
        int right = IntStream.range(0, stop.answers().size())
                .filter(i -> stop.answers().get(i).correct())
                .findFirst()
                .orElseThrow();
        actingAs.run(person, () -> videos.answer(video.id(), stop.id(), right));
    }

    private static int day(int week, int offset, int begun) {
        return Math.max(1, begun - (week - 1) * 7 - 1 - offset % 5);
    }
}
