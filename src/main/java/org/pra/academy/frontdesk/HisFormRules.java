package org.pra.academy.frontdesk;

import java.util.HashSet;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** What a screen of the information system must fulfil: one letter to reach it, choices to choose from, conditions on fields it has. */
final class HisFormRules {

    private HisFormRules() {}

    static void check(HisForm form, ContentNode yaml) {
        if (!form.key().matches("[A-CG-Z]")) {
            yaml.child("key")
                    .fault(
                            "form-key",
                            "The key of a screen is one capital letter; browsers keep D, E and F for themselves.");
        }
        if (form.presses().isEmpty()) {
            yaml.fault("form-press", "The screen " + form.id() + " has nothing to press.");
        }
        Set<String> seen = new HashSet<>();
        yaml.list("fields").forEach(node -> {
            String id = node.text("id");
            if (!seen.add(id)) {
                node.fault("form-field", "The field " + id + " stands twice.");
            }
            form.field(id).ifPresent(field -> check(form, field, node));
        });
        yaml.list("presses").forEach(node -> {
            String does = node.text("does");
            if (!does.equals("send") && !node.has("type")) {
                node.fault("form-press", "A button that searches or writes records says of which type.");
            }
            node.optional("match")
                    .ifPresent(match -> match.entries().keySet().stream()
                            .filter(id -> form.field(id).isEmpty())
                            .forEach(id -> match.fault("form-field", "There is no field " + id + " to compare.")));
        });
    }

    private static void check(HisForm form, HisForm.Field field, ContentNode node) {
        if (field.kind() == FieldKind.CHOICE && field.options().size() < 2) {
            node.fault("form-choice", "The choice " + field.id() + " offers fewer than two options.");
        }
        field.only()
                .filter(only -> form.field(only.field()).isEmpty())
                .ifPresent(only -> node.fault(
                        "form-field", field.id() + " hangs on " + only.field() + ", which is no field here."));
    }
}
