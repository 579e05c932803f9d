package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.batches.Batch;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.ReadingTimeService;
import org.pra.academy.learning.SectionTime;
import org.pra.academy.learning.Struggle;
import org.pra.academy.learning.StruggleService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/**
 * Where a batch struggles: the share of wrong first answers by text, then by section, with the time of reading and
 * the questions still open.
 */
@Route(value = LearningPaths.STRUGGLES, layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class StrugglesView extends Screen implements BeforeEnterObserver {

    private final StruggleService struggles;
    private final ReadingTimeService times;
    private final ProgrammeService programmes;
    private final BatchChoice batches;
    private final Div content = new Div();

    StrugglesView(
            StruggleService struggles, ReadingTimeService times, ProgrammeService programmes, BatchChoice batches) {
        super("learning-struggles");
        this.struggles = struggles;
        this.times = times;
        this.programmes = programmes;
        this.batches = batches;
        heading(text("learning.struggles.title"));
        lead(text("learning.struggles.lead"));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        Optional<Batch> batch = batches.chosen(asked);
        if (batch.isEmpty()) {
            content.add(new EmptyState(text("learning.batch.none")));
            return;
        }
        Programme programme = programmes.programme();
        List<Struggle> sections = struggles.ofBatch(batch.get().id());
        List<Struggle> items = StruggleService.byItem(sections).values().stream()
                .filter(item -> programme.reading(item.itemId()).isPresent())
                .sorted(Comparator.comparing(Struggle::itemId))
                .toList();
        String chosen = items.stream()
                .map(Struggle::itemId)
                .filter(id -> asked.getOrDefault("item", List.of()).contains(id))
                .findFirst()
                .or(() -> items.stream()
                        .max(Comparator.comparingDouble(Struggle::share))
                        .map(Struggle::itemId))
                .orElse("");
        content.add(batches.choice(
                LearningPaths.STRUGGLES,
                batch.get(),
                text("learning.struggles.item"),
                "item",
                items.stream()
                        .map(item -> new BatchChoice.Option(
                                item.itemId(),
                                item.itemId() + " "
                                        + programme
                                                .reading(item.itemId())
                                                .map(Reading::title)
                                                .orElse("")))
                        .toList(),
                chosen));
        if (items.isEmpty()) {
            content.add(new EmptyState(text("learning.struggles.none")));
            return;
        }
        content.add(part(
                text("learning.struggles.items"),
                StruggleSections.chart(text("learning.struggles.chart"), items, Struggle::itemId)));
        List<SectionTime> read = times.ofBatch(batch.get().id());
        programme
                .reading(chosen)
                .ifPresent(reading -> content.add(part(
                        text("learning.struggles.sections", reading.id(), reading.title()),
                        new StruggleSections(reading, sections, read))));
    }
}
