package org.pra.academy.frontdesk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pra.academy.content.ContentNode;

/** What a task must fulfil before anybody stands at its desk. */
final class TaskRules {

    static final int POINTS = 20;
    static final List<String> PAPERS = List.of("card", "phone", "letter", "bill", "slip", "form", "board");
    private final Task task;
    private final ContentNode yaml;

    TaskRules(Task task, ContentNode yaml) {
        this.task = task;
        this.yaml = yaml;
    }

    void check(List<ConditionReader.Use> uses) {
        if (task.points() != POINTS) {
            yaml.child("scoring")
                    .fault("task-points", "A task is worth " + POINTS + " points; these are " + task.points() + ".");
        }
        unique();
        yaml.list("people").forEach(this::person);
        yaml.list("papers").stream()
                .filter(paper -> !PAPERS.contains(paper.text("kind")))
                .forEach(paper ->
                        paper.fault("paper-kind", "A paper is drawn as one of " + String.join(", ", PAPERS) + "."));
        uses.forEach(this::use);
        yaml.list("scoring").stream()
                .flatMap(group -> group.list("lines").stream())
                .filter(line -> line.has("field") == line.has("when"))
                .forEach(line -> line.fault("task-mark", "A line looks either at a field or at a condition."));
        if (task.forms().values().stream().map(HisForm::key).distinct().count()
                < task.forms().size()) {
            yaml.child("forms").fault("form-key", "Two screens of this task are reached by the same letter.");
        }
        if (task.forms().isEmpty()) {
            yaml.fault("task-form", "A task needs at least one screen.");
        }
    }

    private void unique() {
        Set<String> seen = new HashSet<>();
        Stream.of("scoring")
                .flatMap(key -> yaml.list(key).stream())
                .flatMap(group -> group.list("lines").stream())
                .filter(line -> !seen.add(line.text("id")))
                .forEach(line -> line.fault("task-twice", "The line " + line.text("id") + " stands twice."));
        Stream.of("people", "papers", "records", "critical", "traps")
                .flatMap(key -> yaml.list(key).stream())
                .filter(node -> !seen.add(node.file() + "/" + node.text("id")))
                .forEach(node -> node.fault("task-twice", node.text("id") + " stands twice."));
    }

    private void person(ContentNode node) {
        List<ContentNode> beats = node.list("beats");
        Set<String> ids = new HashSet<>();
        beats.forEach(beat -> ids.add(beat.text("id")));
        Set<String> replies = new HashSet<>();
        for (ContentNode beat : beats) {
            if (beat.list("replies").size() == 1) {
                beat.fault("no-choice", beat.text("id") + " leaves no choice: two replies at least.");
            }
            to(beat, "then", ids);
            for (ContentNode reply : beat.list("replies")) {
                to(reply, "next", ids);
                if (!replies.add(reply.text("id"))) {
                    reply.fault("task-twice", "The reply " + reply.text("id") + " stands twice.");
                }
            }
        }
        Set<String> reached = reached(beats);
        beats.stream()
                .filter(beat -> !reached.contains(beat.text("id")))
                .forEach(beat -> beat.fault("unreachable", "Nothing leads to " + beat.text("id") + "."));
    }

    private static void to(ContentNode node, String key, Set<String> beats) {
        String next = node.text(key, DeskTalk.STAY);
        if (!beats.contains(next) && !next.equals(DeskTalk.STAY) && !next.equals(DeskTalk.GONE)) {
            node.fault("dead-end", "'" + next + "' is no moment of this conversation.");
        }
    }

    private static Set<String> reached(List<ContentNode> beats) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        beats.stream().findFirst().ifPresent(first -> open.add(first.text("id")));
        while (!open.isEmpty()) {
            String id = open.poll();
            if (reached.add(id)) {
                beats.stream().filter(beat -> beat.text("id").equals(id)).forEach(beat -> {
                    open.add(beat.text("then", DeskTalk.GONE));
                    beat.list("replies").forEach(reply -> open.add(reply.text("next", DeskTalk.STAY)));
                });
            }
        }
        return reached;
    }

    private void use(ConditionReader.Use use) {
        String target = use.target();
        boolean known = switch (use.verb()) {
            case "looked" -> task.paper(target).isPresent();
            case "opened" -> task.forms().containsKey(target);
            case "picked" -> record(target);
            case "record" ->
                made(target.substring(0, target.indexOf('.'))) || record(target.substring(0, target.indexOf('.')));
            case "some" -> some(target);
            case "said" -> said(target);
            case "pressed", "refused" -> pressed(target);
            case "saved", "typed" -> target.endsWith(".of") || field(target);
            case "flag" -> replies().anyMatch(reply -> reply.sets().contains(target));
            default -> false;
        };
        if (!known) {
            use.node().fault("condition", "There is no " + target + " that one could have " + use.verb() + ".");
        }
    }

    private boolean record(String id) {
        return task.records().stream().anyMatch(entry -> entry.id().equals(id));
    }

    private boolean made(String id) {
        return task.forms().values().stream()
                .flatMap(form -> form.presses().stream())
                .anyMatch(press -> press.does() == HisForm.Does.CREATE
                        && id.matches(java.util.regex.Pattern.quote(press.type()) + "-\\d+"));
    }

    /** Whether some screen writes records of this type with this field. */
    private boolean some(String target) {
        int dot = target.indexOf('.');
        return task.forms().values().stream()
                .anyMatch(form -> form.presses().stream()
                                .anyMatch(press -> press.does() == HisForm.Does.CREATE
                                        && press.type().equals(target.substring(0, dot)))
                        && (target.endsWith(".of")
                                || form.field(target.substring(dot + 1)).isPresent()));
    }

    private boolean said(String target) {
        int dot = target.indexOf('.');
        return dot > 0
                && task.person(target.substring(0, dot))
                        .filter(person -> person.beats().stream()
                                .flatMap(beat -> beat.replies().stream())
                                .anyMatch(reply -> reply.id().equals(target.substring(dot + 1))))
                        .isPresent();
    }

    private Stream<Task.Reply> replies() {
        return task.people().stream()
                .flatMap(person -> person.beats().stream())
                .flatMap(beat -> beat.replies().stream());
    }

    private boolean pressed(String target) {
        int dot = target.indexOf('.');
        return dot > 0
                && Optional.ofNullable(task.forms().get(target.substring(0, dot)))
                        .flatMap(form -> form.press(target.substring(dot + 1)))
                        .isPresent();
    }

    private boolean field(String target) {
        try {
            task.field(target);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
