package org.pra.academy.curriculum;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** Reads the whole programme from its files, then holds it against its own rules. */
final class ProgrammeReader {

    private static final UnitCode STAND_IN = new UnitCode("HSS/N0000");
    private final ContentTree tree;
    private final Faults faults;

    ProgrammeReader(ContentTree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    Programme read() {
        ContentNode yaml = Yaml.read(tree, "programme.yaml", faults);
        LectureReader lectures = new LectureReader(tree, faults);
        List<ContentNode> blocks = Yaml.read(tree, "blocks.yaml", faults).list("blocks");
        VideoReader videos = new VideoReader(tree, faults);
        ContentNode qualification = yaml.child("qualification");
        Programme programme = new Programme(
                yaml.text("id"),
                yaml.text("version"),
                yaml.text("title"),
                qualification.text("code"),
                qualification.number("nsqf-level"),
                yaml.text("level"),
                yaml.text("values"),
                yaml.number("credits"),
                Minutes.ofHours(yaml.child("hours").number("total")),
                kinds(yaml.child("kinds-hours")),
                tree.paths("units/", ".yaml").stream().map(this::unit).toList(),
                tree.paths("lectures/", "/lecture.yaml").stream()
                        .map(lectures::read)
                        .sorted(Comparator.comparingInt(Lecture::order))
                        .toList(),
                tree.paths("videos/", "/video.yaml").stream().map(videos::read).toList(),
                blocks.stream().map(this::block).toList(),
                new EmployabilityReader(tree, faults)
                        .read(blocks.stream()
                                .collect(Collectors.toMap(
                                        block -> block.text("id"), Function.identity(), (first, twin) -> first))),
                yaml.list("week-plan").stream()
                        .map(week -> new ProgrammeWeek(week.number("week"), week.text("title"), week.texts("items")))
                        .toList(),
                tree.digest(""));
        new ProgrammeRules(programme, yaml).check();
        return programme;
    }

    private static Map<HoursKind, Minutes> kinds(ContentNode node) {
        Map<HoursKind, Minutes> kinds = new EnumMap<>(HoursKind.class);
        for (HoursKind kind : HoursKind.values()) {
            kinds.put(kind, Minutes.ofHours(Math.max(0, node.number(kind.name().toLowerCase(Locale.ROOT)))));
        }
        return kinds;
    }

    private Unit unit(String path) {
        ContentNode yaml = Yaml.read(tree, path, faults);
        ContentNode hours = yaml.child("hours");
        ContentNode marks = yaml.child("marks");
        return new Unit(
                yaml.value("code", UnitCode::new, STAND_IN),
                yaml.text("title"),
                yaml.text("short"),
                yaml.text("source"),
                Minutes.ofHours(hours.number("theory")),
                Minutes.ofHours(hours.number("practical")),
                Minutes.ofHours(hours.number("ojt")),
                new Unit.Marks(
                        marks.number("theory"), marks.number("practical"), marks.number("viva"), marks.number("ojt")),
                yaml.texts("outcomes"),
                yaml.list("statements").stream()
                        .map(node -> new Unit.Statement(node.text("id"), node.text("text")))
                        .toList());
    }

    private PracticeBlock block(ContentNode node) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        node.optional("counts")
                .ifPresent(found -> found.entries().forEach((what, count) -> counts.put(what, count.asNumber())));
        return new PracticeBlock(
                node.text("id"),
                node.value("kind", kind -> HoursKind.valueOf(kind.toUpperCase(Locale.ROOT)), HoursKind.PRACTICAL),
                node.text("title"),
                node.value("unit", UnitCode::new, STAND_IN),
                Minutes.of(node.number("minutes")),
                node.number("week"),
                node.text("about"),
                counts);
    }
}
