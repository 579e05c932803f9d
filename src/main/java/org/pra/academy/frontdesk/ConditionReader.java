package org.pra.academy.frontdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.ContentNode;

/**
 * Reads conditions: a clause in words ({@code said meera.name before pressed visit.save}), a list of which all must hold, or a map with
 * {@code all}, {@code any} or {@code not}. Remembers every name used, so that the task's rules can look whether it exists.
 */
final class ConditionReader {

    private static final String VERBS = "said|looked|opened|picked|pressed|refused|typed";
    private static final Pattern MOMENT = Pattern.compile("(" + VERBS + ") (\\S+)");
    private static final Pattern ORDER =
            Pattern.compile("(" + VERBS + ") (\\S+) (before|after) (" + VERBS + ") (\\S+)");
    private static final Pattern BY = Pattern.compile("(" + VERBS + ") (\\S+) by (\\d+)");
    private static final Pattern WITHIN =
            Pattern.compile("(" + VERBS + ") (\\S+) within (\\d+) of (" + VERBS + ") (\\S+)");
    private static final Pattern APART =
            Pattern.compile("record ([^. ]+)\\.(\\S+) is (\\d+) min after ([^. ]+)\\.(\\S+)");
    private static final Pattern VALUE =
            Pattern.compile("(saved|typed|record) (\\S+) (=|!=|has|lacks|words<=|given|empty) ?(.*)");
    private static final Pattern SOME = Pattern.compile(
            "some (\\w+)\\(([\\w-]+)=([^)]*)\\)\\.([\\w-]+) (=|!=|has|lacks|words<=|given|empty) ?(.*)");
    private static final Pattern MADE = Pattern.compile("made (\\S+) = (\\d+)");
    private static final Pattern AT = Pattern.compile("at (\\d+)");
    private static final Pattern FLAG = Pattern.compile("flag (\\S+)");

    private final Map<String, HisForm> forms;
    private final List<Use> uses = new ArrayList<>();

    ConditionReader(Map<String, HisForm> forms) {
        this.forms = forms;
    }

    /** A name used in a condition, and where. */
    record Use(ContentNode node, String verb, String target) {}

    List<Use> uses() {
        return List.copyOf(uses);
    }

    @Nullable
    Condition optional(ContentNode node, String key) {
        return node.optional(key).map(this::read).orElse(null);
    }

    Condition read(ContentNode node) {
        if (node.isList()) {
            return new Condition.All(node.items().stream().map(this::read).toList());
        }
        Map<String, ContentNode> entries = node.entries();
        if (entries.isEmpty()) {
            return clause(node, node.asText());
        }
        List<Condition> parts = new ArrayList<>();
        entries.forEach((key, inner) -> {
            switch (key) {
                case "all" -> parts.add(read(inner));
                case "any" ->
                    parts.add(new Condition.Any(
                            inner.items().stream().map(this::read).toList()));
                case "not" -> parts.add(new Condition.Not(read(inner)));
                default -> inner.fault("condition", "A condition knows all, any and not, but not '" + key + "'.");
            }
        });
        return new Condition.All(parts);
    }

    /** That a form was last sent with this value in a field ({@code visit.payer}), where {@code wanted} may name alternatives. */
    Condition wanted(ContentNode node, String wanted) {
        String address = node.asText();
        int dot = Math.max(0, address.indexOf('.'));
        String form = address.substring(0, dot);
        String field = address.substring(Math.min(address.length(), dot + 1));
        uses.add(new Use(node, "saved", address));
        return new Condition.Saved(form, field, test(form, field, wanted.isEmpty() ? "empty" : "=", wanted));
    }

    private Condition clause(ContentNode node, String text) {
        if (text.startsWith("not ")) {
            return new Condition.Not(clause(node, text.substring(4)));
        }
        Matcher order = ORDER.matcher(text);
        if (order.matches()) {
            Condition.Moment first = moment(node, order.group(1), order.group(2));
            Condition.Moment second = moment(node, order.group(4), order.group(5));
            return order.group(3).equals("before")
                    ? new Condition.Before(first, second)
                    : new Condition.All(List.of(
                            new Condition.Done(second),
                            new Condition.Done(first),
                            new Condition.Before(second, first)));
        }
        Matcher by = BY.matcher(text);
        if (by.matches()) {
            return new Condition.By(moment(node, by.group(1), by.group(2)), Integer.parseInt(by.group(3)));
        }
        Matcher within = WITHIN.matcher(text);
        if (within.matches()) {
            return new Condition.Within(
                    moment(node, within.group(1), within.group(2)),
                    Integer.parseInt(within.group(3)),
                    moment(node, within.group(4), within.group(5)));
        }
        Matcher moment = MOMENT.matcher(text);
        if (moment.matches()) {
            return new Condition.Done(moment(node, moment.group(1), moment.group(2)));
        }
        return value(node, text).or(() -> simple(node, text)).orElseGet(() -> {
            node.fault("condition", "'" + text + "' is no condition.");
            return new Condition.All(List.of());
        });
    }

    private Optional<Condition> value(ContentNode node, String text) {
        Matcher found = VALUE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String address = found.group(2);
        int dot = address.indexOf('.');
        if (dot < 0) {
            node.fault("condition", "'" + address + "' names no field.");
            return Optional.of(new Condition.All(List.of()));
        }
        String head = address.substring(0, dot);
        String field = address.substring(dot + 1);
        uses.add(new Use(node, found.group(1), address));
        String wanted = found.group(4);
        if (found.group(1).equals("record")) {
            return Optional.of(new Condition.Kept(head, field, new Condition.Test(found.group(3), wanted)));
        }
        Condition.Test test = test(head, field, found.group(3), wanted);
        return Optional.of(
                found.group(1).equals("saved")
                        ? new Condition.Saved(head, field, test)
                        : new Condition.Typed(address, test));
    }

    /** Wanted values are written as the field writes them, so that {@code Rs 2,10,000} and 210000 are the same. */
    Condition.Test test(String form, String field, String op, String wanted) {
        Optional<FieldKind> kind = Optional.ofNullable(forms.get(form))
                .flatMap(found -> found.field(field))
                .map(HisForm.Field::kind)
                .filter(found -> op.equals("=") || op.equals("!="));
        List<String> all = new ArrayList<>();
        for (String one : wanted.split("\\|")) {
            all.add(kind.map(found -> found.normal(one)).orElse(one.strip()));
        }
        return new Condition.Test(op, String.join("|", all));
    }

    private Optional<Condition> simple(ContentNode node, String text) {
        Matcher apart = APART.matcher(text);
        if (apart.matches()) {
            uses.add(new Use(node, "record", apart.group(1) + "." + apart.group(2)));
            uses.add(new Use(node, "record", apart.group(4) + "." + apart.group(5)));
            return Optional.of(new Condition.Apart(
                    apart.group(1), apart.group(2), Integer.parseInt(apart.group(3)), apart.group(5)));
        }
        Matcher some = SOME.matcher(text);
        if (some.matches()) {
            uses.add(new Use(node, "some", some.group(1) + "." + some.group(2)));
            uses.add(new Use(node, "some", some.group(1) + "." + some.group(4)));
            return Optional.of(new Condition.Some(
                    some.group(1),
                    some.group(2),
                    new Condition.Test("=", some.group(3)),
                    some.group(4),
                    new Condition.Test(some.group(5), some.group(6))));
        }
        Matcher made = MADE.matcher(text);
        if (made.matches()) {
            return Optional.of(new Condition.Made(made.group(1), Integer.parseInt(made.group(2))));
        }
        Matcher at = AT.matcher(text);
        if (at.matches()) {
            return Optional.of(new Condition.At(Integer.parseInt(at.group(1))));
        }
        Matcher flag = FLAG.matcher(text);
        if (flag.matches()) {
            uses.add(new Use(node, "flag", flag.group(1)));
            return Optional.of(new Condition.Flag(flag.group(1)));
        }
        return Optional.empty();
    }

    private Condition.Moment moment(ContentNode node, String verb, String target) {
        uses.add(new Use(node, verb, target));
        return new Condition.Moment(verb, target);
    }
}
