package org.pra.academy.frontdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form must fulfil before it can be sent: its record open, what must be given given, and every value of its kind. */
final class FormRules {

    private final HisForm form;
    private final LocalDate today;

    FormRules(HisForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    List<Hospital.Sentence> faults(Map<String, String> values, List<Entry> rows, Optional<Entry> open) {
        List<Hospital.Sentence> faults = new ArrayList<>();
        if (form.needs().isPresent() && open.isEmpty()) {
            faults.add(new Hospital.Sentence(
                    "frontdesk.his.needs", List.of(form.needs().get())));
            return faults;
        }
        check(values, "", "", faults);
        rows.forEach(row -> check(values, row.id() + ".", row.id() + ": ", faults));
        return faults;
    }

    private void check(Map<String, String> values, String prefix, String name, List<Hospital.Sentence> faults) {
        for (HisForm.Field field : form.fields()) {
            String value = values.getOrDefault(prefix + field.id(), "");
            if (field.byRow() == prefix.isEmpty() || !asked(field, values, prefix)) {
                continue;
            }
            if (field.must() && value.isEmpty()) {
                faults.add(new Hospital.Sentence("frontdesk.check.missing", List.of(name + field.label())));
            }
            fault(field, value)
                    .ifPresent(key -> faults.add(
                            new Hospital.Sentence("frontdesk.check.of", List.of(name + field.label(), key))));
        }
    }

    /** What is wrong with one value, as a key; empty where it may stand. */
    Optional<String> fault(HisForm.Field field, String value) {
        Optional<String> wrong = field.kind().fault(value, today);
        if (wrong.isEmpty() && field.past() && field.kind() == FieldKind.DATE) {
            wrong = FieldKind.parsed(value).filter(day -> day.isAfter(today)).map(_ -> "future");
        }
        return wrong.map(word -> "frontdesk.check." + word);
    }

    static boolean asked(HisForm.Field field, Map<String, String> values, String prefix) {
        return field.only()
                .map(only -> only.values().contains(values.getOrDefault(prefix + only.field(), "")))
                .orElse(true);
    }

    /** Where what was typed must be what the open record says, and is not. */
    static void differing(
            HisForm form, HisForm.Press press, Map<String, String> values, Entry open, List<Hospital.Sentence> faults) {
        press.match().forEach((typed, kept) -> {
            String label = form.field(typed).map(HisForm.Field::label).orElse(typed);
            String value = values.getOrDefault(typed, "");
            if (!value.equalsIgnoreCase(open.field(kept))) {
                faults.add(new Hospital.Sentence("frontdesk.his.differs", List.of(label, value, open.field(kept))));
            }
        });
    }
}
