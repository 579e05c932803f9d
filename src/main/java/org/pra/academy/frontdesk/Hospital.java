package org.pra.academy.frontdesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The training hospital in the middle of an exercise. A pure function of the task and the acts so far: the same task and the same acts
 * always give the same hospital, on any server and after any crash.
 */
final class Hospital {

    private static final int LONGEST_WAIT = 3600;
    private final Task task;
    private final Premises premises;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Entry> records = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> drafts = new HashMap<>();
    private final Map<String, Map<String, String>> saved = new HashMap<>();
    private final Map<String, Integer> made = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final DeskTalk talk;
    private List<String> found = List.of();
    private Said said = Said.NOTHING;
    private String screen;
    private @Nullable String current;
    private int seconds;
    private int waited;
    private boolean finished;

    /** An act with the hospital's clock after it, in seconds since the start. */
    record Step(int number, Act act, int at, boolean accepted) {}

    /** What the system answered last: key of a sentence with its arguments, or a sentence of the form's author. */
    record Said(boolean good, List<Sentence> sentences) {
        static final Said NOTHING = new Said(true, List.of());
    }

    record Sentence(String key, List<String> args) {}

    Hospital(Task task, Premises premises) {
        this.task = task;
        this.premises = premises;
        this.screen = task.forms().keySet().iterator().next();
        task.records().forEach(entry -> records.put(entry.id(), entry));
        this.talk = new DeskTalk(task);
        talk.advance(this);
    }

    static Hospital replay(Task task, Premises premises, List<Act> acts) {
        Hospital hospital = new Hospital(task, premises);
        acts.forEach(hospital::apply);
        return hospital;
    }

    /** Does one thing; refuses with a sentence what cannot be done here at all. */
    void apply(Act raw) {
        if (finished) {
            throw new IllegalArgumentException("The exercise is over.");
        }
        Act act = task.clean(raw);
        boolean accepted = true;
        Premises.Pace pace = premises.pace();
        switch (act.kind()) {
            case OPEN -> {
                form(act.target());
                screen = act.target();
                said = Said.NOTHING;
                found = List.of();
                seconds += pace.open();
            }
            case SET -> {
                String formId = act.target().substring(0, act.target().indexOf('.'));
                draft(form(formId)).put(act.target().substring(formId.length() + 1), act.value());
                seconds += pace.set();
            }
            case PRESS -> {
                accepted = press(act.target());
                seconds += pace.press();
            }
            case PICK -> {
                if (!records.containsKey(act.target())) {
                    throw new IllegalArgumentException("There is no record " + act.target() + ".");
                }
                current = act.target();
                said = new Said(true, List.of(new Sentence("frontdesk.his.opened", List.of(act.target()))));
                seconds += pace.pick();
            }
            case SAY -> seconds += talk.say(act.target(), this, pace.say());
            case LOOK -> {
                Task.Paper paper = task.paper(act.target())
                        .filter(found -> found.from() == null || found.from().holds(this))
                        .orElseThrow(() -> new IllegalArgumentException("There is no paper " + act.target() + "."));
                seconds += steps.stream().anyMatch(step -> step.act().target().equals(paper.id())) ? 0 : pace.look();
            }
            case WAIT -> {
                int wait = Math.clamp(Long.parseLong(act.value()), 0, LONGEST_WAIT);
                waited += wait;
                seconds += wait;
            }
            case FINISH -> finished = true;
        }
        steps.add(new Step(steps.size(), act, seconds, accepted));
        talk.advance(this);
    }

    private boolean press(String target) {
        int dot = target.indexOf('.');
        HisForm form = form(dot < 0 ? target : target.substring(0, dot));
        HisForm.Press press = form.press(target.substring(dot + 1))
                .filter(this::offered)
                .orElseThrow(() -> new IllegalArgumentException("There is no button " + target + "."));
        Map<String, String> values = values(form);
        List<Sentence> faults = new FormRules(form, task.date()).faults(values, rows(form), current(form));
        if (faults.isEmpty() && press.duplicates()) {
            List<Entry> alike = Likeness.likely(values, ofType(press.type()));
            found = alike.stream().map(Entry::id).toList();
            alike.forEach(entry -> faults.add(new Sentence("frontdesk.his.duplicate", List.of(entry.id()))));
        }
        if (faults.isEmpty()) {
            current(form).ifPresent(entry -> FormRules.differing(form, press, values, entry, faults));
        }
        if (!faults.isEmpty()) {
            said = new Said(false, faults);
            return false;
        }
        carryOut(form, press, values);
        return true;
    }

    private void carryOut(HisForm form, HisForm.Press press, Map<String, String> values) {
        switch (press.does()) {
            case SEARCH -> {
                Map<String, String> wanted = new LinkedHashMap<>(values);
                wanted.values().removeIf(String::isBlank);
                found = wanted.isEmpty()
                        ? List.of()
                        : ofType(press.type()).stream()
                                .filter(entry -> SearchRules.matches(wanted, entry))
                                .map(Entry::id)
                                .toList();
                said = new Said(
                        true,
                        List.of(
                                wanted.isEmpty()
                                        ? new Sentence("frontdesk.his.searchEmpty", List.of())
                                        : new Sentence("frontdesk.his.found", List.of(String.valueOf(found.size())))));
                return;
            }
            case CREATE -> {
                current(form).filter(_ -> form.needs().isPresent()).ifPresent(open -> values.put("of", open.id()));
                Entry entry = new Entry(number(press.type()), press.type(), values);
                records.put(entry.id(), entry);
                made.merge(press.type(), 1, Integer::sum);
                if (press.type().equals("patient")) {
                    current = entry.id();
                }
                draft(form).clear();
                saidDone(press, entry.id());
            }
            case UPDATE -> {
                Entry entry = current(form).orElseThrow();
                records.put(entry.id(), entry.with(values));
                saidDone(press, entry.id());
            }
            case SEND -> {
                current(form).filter(_ -> form.needs().isPresent()).ifPresent(open -> values.put("of", open.id()));
                saidDone(press, current == null ? "" : current);
            }
        }
        found = List.of();
        saved.put(form.id(), Map.copyOf(values));
    }

    private void saidDone(HisForm.Press press, String number) {
        said = new Said(true, List.of(new Sentence(press.says(), List.of(number))));
    }

    private String number(String type) {
        int serial = made.getOrDefault(type, 0);
        return type.equals("patient")
                ? premises.uhidPrefix() + (premises.nextUhid() + serial)
                : type + "-" + (serial + 1);
    }

    /** Whether a button is there now: the one that passes over a warning only after the warning. */
    boolean offered(HisForm.Press press) {
        return !press.afterRefusal() || !found.isEmpty();
    }

    /** What stands in a form now: what was typed, else what the open record says where the form changes one. */
    Map<String, String> values(HisForm form) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean changes = form.presses().stream().anyMatch(press -> press.does() == HisForm.Does.UPDATE);
        if (changes) {
            current(form)
                    .ifPresent(entry ->
                            form.fields().forEach(field -> values.put(field.id(), entry.field(field.id()))));
        }
        values.putAll(draft(form));
        form.fields().stream()
                .filter(field -> field.only().isPresent() && !FormRules.asked(field, values, ""))
                .forEach(field -> values.remove(field.id()));
        return values;
    }

    private Map<String, String> draft(HisForm form) {
        String owner = form.needs().isPresent() ? "@" + current : "";
        return drafts.computeIfAbsent(form.id() + owner, _ -> new LinkedHashMap<>());
    }

    private HisForm form(String id) {
        HisForm form = task.forms().get(id);
        if (form == null) {
            throw new IllegalArgumentException("There is no screen " + id + ".");
        }
        return form;
    }

    Optional<Entry> current(HisForm form) {
        return current().filter(entry -> form.needs().map(entry.type()::equals).orElse(true));
    }

    Optional<Entry> current() {
        return record(current == null ? "" : current);
    }

    List<Entry> rows(HisForm form) {
        return form.rows().map(rows -> ofType(rows.type())).orElseGet(List::of);
    }

    List<Entry> ofType(String type) {
        return records.values().stream()
                .filter(entry -> entry.type().equals(type))
                .toList();
    }

    Optional<Entry> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    Optional<Map<String, String>> saved(String form) {
        return Optional.ofNullable(saved.get(form));
    }

    int made(String type) {
        return made.getOrDefault(type, 0);
    }

    List<Entry> found() {
        return found.stream().map(records::get).toList();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Set<String> flags() {
        return flags;
    }

    Task task() {
        return task;
    }

    DeskTalk talk() {
        return talk;
    }

    Said said() {
        return said;
    }

    HisForm screen() {
        return form(screen);
    }

    int seconds() {
        return seconds;
    }

    /** Seconds of work: what was let pass is the hospital's time, not the trainee's. */
    int worked() {
        return seconds - waited;
    }

    boolean finished() {
        return finished;
    }
}
