package org.pra.academy.frontdesk;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Shows a hospital as one exercise's desk. */
final class SceneMaker {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private final UUID exercise;
    private final Hospital hospital;
    private final Premises premises;
    private final Task task;

    SceneMaker(UUID exercise, Hospital hospital, Premises premises) {
        this.exercise = exercise;
        this.hospital = hospital;
        this.premises = premises;
        this.task = hospital.task();
    }

    DeskScene.Desk desk() {
        HisForm screen = hospital.screen();
        return new DeskScene.Desk(
                exercise,
                task.id(),
                task.title(),
                task.brief(),
                premises.name(),
                premises.place(),
                CLOCK.format(task.clock().plusSeconds(hospital.seconds())),
                hospital.worked(),
                task.minutes(),
                !hospital.steps().isEmpty(),
                task.forms().values().stream()
                        .map(form -> new DeskScene.Tab(form.id(), form.title(), form.key(), form.equals(screen)))
                        .toList(),
                form(screen),
                hospital.current()
                        .map(entry -> entry.id() + " " + entry.field("name"))
                        .orElse(""),
                hospital.found().stream().map(SceneMaker::row).toList(),
                said(),
                people(),
                hospital.talk().lines().stream()
                        .map(line -> new DeskScene.Talk(line.person(), line.mine(), line.text()))
                        .toList(),
                papers(),
                task.waits());
    }

    private DeskScene.Said said() {
        return new DeskScene.Said(
                hospital.said().good(),
                hospital.said().sentences().stream()
                        .map(sentence -> new DeskScene.Sentence(sentence.key(), sentence.args()))
                        .toList());
    }

    private static DeskScene.Row row(Entry entry) {
        return new DeskScene.Row(
                entry.id(), entry.field("name"), entry.field("dob"), entry.field("mobile"), entry.field("address"));
    }

    private DeskScene.Form form(HisForm form) {
        Map<String, String> values = hospital.values(form);
        List<DeskScene.Button> buttons = new ArrayList<>();
        for (HisForm.Press press : form.presses()) {
            if (hospital.offered(press)) {
                buttons.add(new DeskScene.Button(form.id() + "." + press.id(), press.label(), buttons.isEmpty()));
            }
        }
        boolean byRow = form.rows().isPresent();
        return new DeskScene.Form(
                form.id(),
                form.title(),
                form.about(),
                form.needs().isPresent() && hospital.current(form).isEmpty(),
                fields(form, values, byRow, ""),
                form.rows().map(rows -> List.copyOf(rows.columns().values())).orElseGet(List::of),
                hospital.rows(form).stream()
                        .map(entry -> formRow(form, values, entry))
                        .toList(),
                buttons);
    }

    private DeskScene.FormRow formRow(HisForm form, Map<String, String> values, Entry entry) {
        List<String> cells = form.rows().orElseThrow().columns().keySet().stream()
                .map(column -> column.equals("id") ? entry.id() : entry.field(column))
                .toList();
        return new DeskScene.FormRow(entry.id(), cells, fields(form, values, false, entry.id() + "."));
    }

    /** Of a form with rows, fields marked as belonging to each row stand there and the others beneath. */
    private List<DeskScene.Field> fields(HisForm form, Map<String, String> values, boolean beneath, String prefix) {
        FormRules rules = new FormRules(form, task.date());
        return form.fields().stream()
                .filter(field -> form.rows().isEmpty() || field.byRow() != beneath)
                .map(field -> {
                    String value = values.getOrDefault(prefix + field.id(), "");
                    return new DeskScene.Field(
                            form.id() + "." + prefix + field.id(),
                            field.label(),
                            field.kind(),
                            field.must(),
                            FormRules.asked(field, values, prefix),
                            value,
                            field.options(),
                            field.hint(),
                            rules.fault(field, value).orElse(""));
                })
                .toList();
    }

    private List<DeskScene.Person> people() {
        List<DeskScene.Person> people = new ArrayList<>();
        for (Task.Person person : task.people()) {
            hospital.talk()
                    .beat(person)
                    .ifPresent(beat -> people.add(new DeskScene.Person(
                            person.id(),
                            person.name(),
                            person.role(),
                            person.channel(),
                            beat.says(),
                            beat.signs(),
                            hospital.talk().replies(person, hospital).stream()
                                    .map(reply -> new DeskScene.Choice(person.id() + "." + reply.id(), reply.text()))
                                    .toList())));
        }
        return people;
    }

    private List<DeskScene.Paper> papers() {
        return task.papers().stream()
                .filter(paper -> paper.from() == null || paper.from().holds(hospital))
                .map(paper -> {
                    Map<String, String> lines = new LinkedHashMap<>();
                    paper.lines().forEach(line -> lines.put(line.label(), line.value()));
                    boolean seen = hospital.steps().stream()
                            .anyMatch(step -> step.act().equals(Act.of(Act.Kind.LOOK, paper.id())));
                    return new DeskScene.Paper(
                            paper.id(),
                            paper.title(),
                            paper.kind(),
                            seen,
                            paper.head(),
                            lines,
                            paper.heads(),
                            paper.table(),
                            paper.text(),
                            paper.foot());
                })
                .toList();
    }
}
