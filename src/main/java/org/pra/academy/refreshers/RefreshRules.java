package org.pra.academy.refreshers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** After how many days a skill should be shown again, read from {@code rules/refreshers.yaml}; and what each skill is called. */
record RefreshRules(String source, List<Rule> rules, Map<SkillKind, Map<String, String>> titles) {

    static final String FILE = "rules/refreshers.yaml";
    static final int SOON = 7;
    private static final int LONGEST = 730;
    private static final Map<SkillKind, List<String>> PLACES = Map.of(
            SkillKind.PRACTICAL, List.of("checklists/", "/checklist.yaml"),
            SkillKind.SCENARIO, List.of("scenarios/", "/scenario.yaml"),
            SkillKind.LECTURE, List.of("lectures/", "/lecture.yaml"));

    /** {@code items} empty: the whole kind. {@code afterDays} holds the wait after the first time, the second time and so on. */
    record Rule(SkillKind kind, Set<String> items, List<Integer> afterDays, String why) {
        int wait(int step) {
            return afterDays.get(Math.min(step, afterDays.size() - 1));
        }
    }

    static RefreshRules read(ContentTree files, Faults faults) {
        ContentNode yaml = Yaml.read(files, FILE, faults);
        Map<SkillKind, Map<String, String>> titles = new EnumMap<>(SkillKind.class);
        PLACES.forEach((kind, place) -> titles.put(kind, titles(files, place, faults)));
        List<Rule> rules = new ArrayList<>();
        Set<String> once = new HashSet<>();
        for (ContentNode node : yaml.list("skills")) {
            SkillKind kind = node.value("kind", SkillKind::of, SkillKind.PRACTICAL);
            Set<String> items = Set.copyOf(node.has("items") ? node.texts("items") : List.of());
            for (String item : items) {
                if (!titles.getOrDefault(kind, Map.of()).containsKey(item)) {
                    node.fault("refresher-item", "There is no " + node.text("kind") + " " + item + ".");
                }
            }
            for (String place : items.isEmpty() ? Set.of("") : items) {
                if (!once.add(kind + " " + place)) {
                    node.fault("refresher-twice", "Two rules hold for the same skill.");
                }
            }
            rules.add(new Rule(kind, items, days(node), node.text("why")));
        }
        return new RefreshRules(yaml.text("source"), List.copyOf(rules), titles);
    }

    private static List<Integer> days(ContentNode node) {
        List<ContentNode> given = node.list("after-days");
        List<Integer> days = given.stream().map(ContentNode::asNumber).toList();
        if (days.isEmpty() || days.stream().anyMatch(day -> day < 1 || day > LONGEST)) {
            node.fault("refresher-days", "\"after-days\" is a list of 1 to " + LONGEST + " days each.");
            return List.of(LONGEST);
        }
        return days;
    }

    private static Map<String, String> titles(ContentTree files, List<String> place, Faults faults) {
        Map<String, String> titles = new HashMap<>();
        for (String path : files.paths(place.getFirst(), place.getLast())) {
            ContentNode yaml = Yaml.read(files, path, faults);
            titles.put(yaml.text("id"), yaml.text("title"));
        }
        return Map.copyOf(titles);
    }

    /** How a skill stands today; empty when no rule holds for it, the programme has it no more, or it was never shown. */
    Optional<Skill> standing(ShownSkill shown, LocalDate today) {
        String title = titles.getOrDefault(shown.kind(), Map.of()).get(shown.item());
        Rule rule = rule(shown);
        if (title == null || rule == null) {
            return Optional.empty();
        }
        int step = -1;
        LocalDate counted = null;
        LocalDate last = null;
        LocalDate missed = null;
        for (ShownSkill.Day day : shown.days()) {
            if (!day.shown()) {
                missed = day.on();
                continue;
            }
            if (counted == null || ChronoUnit.DAYS.between(counted, day.on()) * 2 >= rule.wait(step)) {
                step++;
                counted = day.on();
            }
            last = day.on();
            missed = null;
        }
        if (last == null) {
            return Optional.empty();
        }
        int days = rule.wait(step);
        LocalDate due = missed == null ? last.plusDays(days) : missed;
        return Optional.of(new Skill(
                shown.kind(),
                shown.item(),
                title,
                last,
                due,
                days,
                missed == null ? state(due, today) : Skill.State.MISSED,
                rule.why()));
    }

    private static Skill.State state(LocalDate due, LocalDate today) {
        if (!today.isBefore(due)) {
            return Skill.State.DUE;
        }
        return today.plusDays(SOON).isBefore(due) ? Skill.State.FRESH : Skill.State.SOON;
    }

    /** The rule that names the skill, else the one for its kind. */
    private @Nullable Rule rule(ShownSkill shown) {
        return rules.stream()
                .filter(rule -> rule.kind() == shown.kind() && rule.items().contains(shown.item()))
                .findFirst()
                .or(() -> rules.stream()
                        .filter(rule ->
                                rule.kind() == shown.kind() && rule.items().isEmpty())
                        .findFirst())
                .orElse(null);
    }
}
