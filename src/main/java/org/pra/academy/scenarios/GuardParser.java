package org.pra.academy.scenarios;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads conditions such as {@code arousal >= 8 and not (nurse-called or clock >= 12:10)}. A word that is no variable is a fact: something
 * set by a reply, drawn at the start, a reply that was chosen or a beat that was reached.
 */
final class GuardParser {

    private static final Pattern TOKEN = Pattern.compile("\\s*(<=|>=|==|<|>|\\(|\\)|\\d+:\\d+|-?\\d+|[a-z][a-z0-9-]*)");
    private final Names names;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private GuardParser(String text, Names names) {
        this.names = names;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException(
                    "The condition cannot be read from '" + text.substring(end).strip() + "' on.");
        }
    }

    static Guard parse(String text, Names names) {
        GuardParser parser = new GuardParser(text, names);
        Guard guard = parser.any();
        if (parser.at < parser.tokens.size()) {
            throw new IllegalArgumentException(
                    "The condition goes on with '" + parser.tokens.get(parser.at) + "', which does not fit.");
        }
        return guard;
    }

    private Guard any() {
        List<Guard> guards = new ArrayList<>(List.of(all()));
        while (take("or")) {
            guards.add(all());
        }
        return guards.size() == 1 ? guards.getFirst() : new Guard.Any(List.copyOf(guards));
    }

    private Guard all() {
        List<Guard> guards = new ArrayList<>(List.of(one()));
        while (take("and")) {
            guards.add(one());
        }
        return guards.size() == 1 ? guards.getFirst() : new Guard.All(List.copyOf(guards));
    }

    private Guard one() {
        if (take("not")) {
            return new Guard.Not(one());
        }
        if (take("(")) {
            Guard guard = any();
            if (!take(")")) {
                throw new IllegalArgumentException("The condition lacks a ')'.");
            }
            return guard;
        }
        String word = next();
        if (!Character.isLetter(word.charAt(0))) {
            throw new IllegalArgumentException("A name is expected where '" + word + "' stands.");
        }
        if (word.equals("clock")) {
            return new Guard.Elapsed(comparison(), names.readClock(time(next())));
        }
        OptionalInt variable = names.variable(word);
        return variable.isPresent()
                ? new Guard.Value(word, names.readVariable(variable.getAsInt()), comparison(), number(next()))
                : new Guard.Fact(word, names.readFact(word));
    }

    private Guard.Comparison comparison() {
        String sign = next();
        return switch (sign) {
            case "<=" -> Guard.Comparison.AT_MOST;
            case ">=" -> Guard.Comparison.AT_LEAST;
            case "<" -> Guard.Comparison.BELOW;
            case ">" -> Guard.Comparison.ABOVE;
            case "==" -> Guard.Comparison.IS;
            default ->
                throw new IllegalArgumentException("One of <= >= < > == is expected where '" + sign + "' stands.");
        };
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A time such as 12:10 is expected where '" + text + "' stands.", e);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A number is expected where '" + text + "' stands.", e);
        }
    }

    private String next() {
        if (at == tokens.size()) {
            throw new IllegalArgumentException("The condition breaks off.");
        }
        return tokens.get(at++);
    }

    private boolean take(String word) {
        if (at < tokens.size() && tokens.get(at).equals(word)) {
            at++;
            return true;
        }
        return false;
    }
}
