package org.pra.academy.frontdesk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.content.ContentNode;
import org.pra.academy.kernel.UnitCode;

/** Reads a task file in which the case has been filled in. */
final class TaskReader {

    private static final UnitCode STAND_IN = new UnitCode("HSS/N0000");
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 24);
    private final Map<String, HisForm> all;
    private final ContentNode yaml;
    private final Map<String, HisForm> forms = new LinkedHashMap<>();
    private final ConditionReader conditions;

    TaskReader(Map<String, HisForm> all, ContentNode yaml) {
        this.all = all;
        this.yaml = yaml;
        yaml.list("forms").forEach(this::form);
        this.conditions = new ConditionReader(forms);
    }

    private void form(ContentNode node) {
        HisForm form = all.get(node.asText());
        if (form == null) {
            node.fault("task-form", "There is no screen " + node.asText() + ".");
        } else {
            forms.put(form.id(), form);
        }
    }

    List<ConditionReader.Use> uses() {
        return conditions.uses();
    }

    Task read(Map<String, String> facts) {
        return new Task(
                yaml.text("id"),
                yaml.text("title"),
                yaml.value("unit", UnitCode::new, STAND_IN),
                yaml.text("block"),
                yaml.number("minutes"),
                yaml.value("date", TaskReader::date, SOME_DAY),
                yaml.value("clock", TaskReader::time, LocalTime.of(9, 0)),
                yaml.text("brief"),
                forms,
                yaml.list("records").stream().map(this::entry).toList(),
                yaml.list("people").stream().map(this::person).toList(),
                yaml.list("papers").stream().map(this::paper).toList(),
                yaml.list("scoring").stream().map(this::group).toList(),
                yaml.list("critical").stream().map(this::fail).toList(),
                yaml.list("traps").stream().map(this::fail).toList(),
                yaml.list("waits").stream().map(ContentNode::asNumber).toList(),
                facts);
    }

    private static LocalDate date(String text) {
        return FieldKind.parsed(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no day such as 24-11-2026."));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is no time such as 09:40.", e);
        }
    }

    private Entry entry(ContentNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        node.child("fields").entries().forEach((name, value) -> fields.put(name, value.asText()));
        return new Entry(node.text("id"), node.text("type"), fields);
    }

    private Task.Person person(ContentNode node) {
        return new Task.Person(
                node.text("id"),
                node.text("name"),
                node.text("role"),
                node.text("channel", "desk"),
                conditions.optional(node, "arrives"),
                node.list("beats").stream().map(this::beat).toList());
    }

    private Task.Beat beat(ContentNode node) {
        return new Task.Beat(
                node.text("id"),
                node.text("says"),
                node.text("signs", ""),
                node.number("waits", 0),
                node.text("then", DeskTalk.GONE),
                node.list("replies").stream().map(this::reply).toList());
    }

    private Task.Reply reply(ContentNode node) {
        return new Task.Reply(
                node.text("id"),
                node.text("text"),
                node.text("answer", ""),
                node.number("takes", 0),
                node.text("because"),
                conditions.optional(node, "when"),
                node.texts("sets"),
                node.text("next", DeskTalk.STAY));
    }

    private Task.Paper paper(ContentNode node) {
        return new Task.Paper(
                node.text("id"),
                node.text("title"),
                node.text("kind"),
                conditions.optional(node, "from"),
                node.text("head", ""),
                node.optional("lines").map(TaskReader::lines).orElseGet(List::of),
                node.texts("heads"),
                node.list("table").stream()
                        .map(row ->
                                row.items().stream().map(ContentNode::asText).toList())
                        .toList(),
                node.text("text", ""),
                node.text("foot", ""));
    }

    private static List<Task.Line> lines(ContentNode node) {
        return node.entries().entrySet().stream()
                .map(line -> new Task.Line(line.getKey(), line.getValue().asText()))
                .toList();
    }

    private Task.Group group(ContentNode node) {
        return new Task.Group(
                node.text("id"),
                node.text("title"),
                node.number("points"),
                node.list("lines").stream().map(this::mark).toList());
    }

    private Task.Mark mark(ContentNode node) {
        Optional<ContentNode> field = node.optional("field");
        String wanted = field.isPresent() ? node.text("wanted") : "";
        Condition when = field.map(found -> conditions.wanted(found, wanted))
                .orElseGet(() -> conditions.read(node.child("when")));
        return new Task.Mark(
                node.text("id"),
                node.value("area", Area::of, Area.RECORDS),
                node.text("says"),
                when,
                field.map(ContentNode::asText),
                wanted,
                node.text("because"));
    }

    private Task.Fail fail(ContentNode node) {
        return new Task.Fail(node.text("id"), conditions.read(node.child("when")), node.text("because"));
    }
}
