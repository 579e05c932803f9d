package org.pra.academy.batches;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeWeek;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/**
 * What the programme wants taught face to face under one id: a lecture with its contact minutes (self-study is not timetabled), a
 * video, or a block; and the weeks of the plan in which it stands.
 */
public record PlanSource(
        String id, SessionKind kind, String title, UnitCode unit, Minutes minutes, List<Integer> weeks) {

    public PlanSource {
        weeks = List.copyOf(weeks);
    }

    /** Every source of the programme in the order of the week plan. */
    static List<PlanSource> of(Programme programme) {
        Map<String, PlanSource> sources = new LinkedHashMap<>();
        for (ProgrammeWeek week : programme.weeks()) {
            for (String item : week.items()) {
                if (!sources.containsKey(item)) {
                    List<Integer> weeks = programme.weeks().stream()
                            .filter(other -> other.items().contains(item))
                            .map(ProgrammeWeek::number)
                            .toList();
                    find(programme, item, weeks).ifPresent(source -> sources.put(item, source));
                }
            }
        }
        return List.copyOf(sources.values());
    }

    private static Optional<PlanSource> find(Programme programme, String id, List<Integer> weeks) {
        return programme
                .lecture(id)
                .map(found -> new PlanSource(
                        found.id(), SessionKind.LECTURE, found.title(), found.unit(), found.contact(), weeks))
                .or(() -> programme
                        .video(id)
                        .map(found -> new PlanSource(
                                found.id(), SessionKind.VIDEO, found.title(), found.unit(), found.minutes(), weeks)))
                .or(() -> programme
                        .block(id)
                        .map(found -> new PlanSource(
                                found.id(),
                                SessionKind.of(found.kind()),
                                found.title(),
                                found.unit(),
                                found.minutes(),
                                weeks)));
    }
}
